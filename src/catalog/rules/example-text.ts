import type { Version } from '#core/field.ts'
import type { Example } from '#core/rule.ts'
import { formatResourceId } from '../resource-ids.ts'
import { defaultVersion, oldestAccepted } from '../versions.ts'
import { ubuntu } from './example-parts.ts'

/** The whole text of an example: a clean template with the example's properties in it. */
export function exampleText(example: Example): string {
  const { version = defaultVersion, deployment = false, parameters, beside = [], template } = example
  const whole = completed(version, template)
  const others = beside.map((resource) => (resource['type'] ? resource : completed(version, resource)))
  const isDeployment = deployment || others.length > 0
  const document = isDeployment
    ? { contentVersion: '1.0.0.0', ...(parameters && { parameters }), resources: [whole, ...others] }
    : whole
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function completed(version: Version, template: Example['template']) {
  const clean = cleanTemplate(version)
  const whole = merged(clean, template)
  const own = template['properties']
  if (isObject(own)) whole['properties'] = merged(clean.properties, own)
  return whole
}

function cleanTemplate(version: Version) {
  const is2018 = version === '2018-02-01-preview'
  const id = formatResourceId('identity-id', { subscription: 's', resourceGroup: 'rg', identity: 'builder' })
  return {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: version,
    name: 'example',
    location: 'westus2',
    ...(version >= oldestAccepted && { identity: { type: 'UserAssigned', userAssignedIdentities: { [id]: {} } } }),
    properties: {
      source: ubuntu,
      customize: is2018
        ? [{ type: 'shell', script: 'https://example.com/setup.sh' }]
        : [{ type: 'Shell', inline: ['sudo apt-get update'] }],
      distribute: [{ type: is2018 ? 'managedImage' : 'ManagedImage', ...managedImage }],
    },
  }
}

const managedImage = {
  runOutputName: 'image',
  imageId: formatResourceId('image-id', { subscription: 's', resourceGroup: 'rg', image: 'golden' }),
  location: 'westus2',
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Name by name; null takes one away. */
function merged(base: object, own: object): Record<string, unknown> {
  const entries = Object.entries({ ...base, ...own })
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}
