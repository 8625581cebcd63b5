import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { planUpgrade } from './upgrades/plan-upgrade.ts'

/**
 * Time grows as the text does, and not with its square. What was quadratic in these would not come back before a test's own
 * limit; no time is held against another, since machines are busy.
 */
const many = 5000

const image = '"type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "22_04-lts", "version": "latest"'

interface Parts {
  readonly steps?: string
  readonly location?: string
  readonly body?: string
}

function template(index: number, { steps = '', location = 'westus2', body = '' }: Parts = {}): string {
  return `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2022-07-01", "name": "t${index}",
    "location": "${location}", "properties": { ${body} "source": { ${image} }, "customize": [${steps}] } }`
}

const listed = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join()
const schema = '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"'
const deployed = (resources: string, more = '') => `{ ${schema}, ${more} "resources": [${resources}] }`
const staged = (index: number) => `"stagingResourceGroup": "/subscriptions/s/resourceGroups/g${index >> 1}",`
const trigger = (index: number) =>
  `{ "type": "Microsoft.VirtualMachineImages/imageTemplates/triggers", "name": "t${index}/new", "location": "x" }`

const checked: Readonly<Record<string, (count: number) => string>> = {
  'each with a trigger, two in one staging group': (count) =>
    deployed(listed(count, (index) => `${template(index, { body: staged(index) })}, ${trigger(index)}`)),
  'each with a parameter': (count) =>
    deployed(
      listed(count, (index) => template(index, { location: `[parameters('p${index}')]` })),
      `"parameters": { ${listed(count, (index) => `"p${index}": { "type": "string", "defaultValue": "westus2" }`)} },`,
    ),
  'each in a deployment of its own': (count) =>
    deployed(
      listed(count, (index) => {
        const inner = deployed(template(index, { location: "[parameters('p')]" }), '"parameters": { "p": {} },')
        return `{ "type": "Microsoft.Resources/deployments", "properties": { "template": ${inner} } }`
      }),
    ),
}

const fixed: Readonly<Record<string, (count: number) => string>> = {
  'names and values in another case': (count) =>
    template(0, { steps: listed(count, (index) => `\n{ "Type": "shell", "Name": "t${index}", "inline": ["x"] }`) }),
}

test.each(Object.entries(checked))('many templates are checked: %s', (_, make) => {
  expect(analyze(make(many)).templates).toHaveLength(many)
})

test.each(Object.entries(fixed))('many steps are mended: %s', (_, make) => {
  expect(planUpgrade(make(many), {}).proposals.length).toBeGreaterThan(many)
})
