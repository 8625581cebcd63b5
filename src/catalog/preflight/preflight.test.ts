import { describe, expect, it, test } from 'vitest'
import { analyze } from '../analyze.ts'
import type { Example } from '#core/rule.ts'
import { exampleText } from '../rules/example-text.ts'
import { triggered, watching } from '../rules/triggers.ts'
import { starters } from '../starters/index.ts'
import { preflightOf } from './index.ts'

const group = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg'
const definition = `${group}/providers/Microsoft.Compute/galleries/gal/images/def`
const subnet = `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/build`

const vhd = { type: 'VHD', runOutputName: 'vhd' }

function entriesOf(properties: object, deployment = false) {
  return entriesOfExample({ deployment, template: { properties } })
}
function entriesOfExample(example: Example) {
  const { templates } = analyze(exampleText(example))
  return templates[0] ? preflightOf(templates[0], templates) : []
}
const commandsOf = (properties: object, start: string) =>
  entriesOf(properties)
    .filter(({ id }) => id.startsWith(start))
    .flatMap(({ commands }) => commands)

test.each([
  [
    'a gallery target',
    { distribute: [{ type: 'SharedImage', galleryImageId: definition, runOutputName: 'x' }] },
    'definition',
    'az sig image-definition show --resource-group rg --gallery-name gal',
  ],
  [
    'its version',
    { distribute: [{ type: 'SharedImage', galleryImageId: `${definition}/versions/1.0.0`, runOutputName: 'x' }] },
    'version',
    '--gallery-image-version 1.0.0',
  ],
  [
    'its regions',
    { distribute: [{ type: 'SharedImage', galleryImageId: definition, replicationRegions: ['westus2'] }] },
    'region',
    'az sig show --resource-group rg',
  ],
  [
    'a managed image',
    { distribute: [{ type: 'ManagedImage', imageId: `${group}/providers/Microsoft.Compute/images/i` }] },
    'group',
    'az group exists --name rg',
  ],
  [
    'a source version',
    { source: { type: 'SharedImageVersion', imageVersionId: `${definition}/versions/1.2.3` } },
    'source',
    '--gallery-image-version 1.2.3',
  ],
  [
    'the latest source version',
    { source: { type: 'SharedImageVersion', imageVersionId: `${definition}/versions/latest` } },
    'source',
    'az sig image-version list',
  ],
  [
    'a plan',
    {
      source: {
        type: 'PlatformImage',
        publisher: 'p',
        offer: 'o',
        sku: 's',
        version: 'latest',
        planInfo: { planName: 'n', planProduct: 'o', planPublisher: 'p' },
      },
    },
    'plan',
    'az vm image terms accept --publisher p --offer o --plan n',
  ],
  [
    'a script in storage',
    { customize: [{ type: 'Shell', scriptUri: 'https://stbuild.blob.core.windows.net/scripts/a.sh' }] },
    'storage',
    'storageAccounts/stbuild/blobServices/default/containers/scripts',
  ],
  [
    'a subnet',
    { vmProfile: { vnetConfig: { subnetId: subnet } } },
    'subnet',
    '--private-link-service-network-policies Disabled',
  ],
  [
    'a container subnet',
    { vmProfile: { vnetConfig: { subnetId: subnet, containerInstanceSubnetId: `${subnet}-aci` } } },
    'containers',
    'Microsoft.ContainerInstance/containerGroups',
  ],
  [
    'a staging group',
    { stagingResourceGroup: `${group}-staging` },
    'staging',
    'az resource list --resource-group rg-staging',
  ],
])('%s is made sure of by a command with its own names', (_, properties, id, command) => {
  expect(commandsOf(properties, id).join('\n')).toContain(command)
})

describe('the least role', () => {
  const roleOf = (properties: object) => {
    const json = commandsOf(properties, 'role').find((command) => command.startsWith('{'))
    return json === undefined ? undefined : (JSON.parse(json) as { Actions: string[]; AssignableScopes: string[] })
  }

  it('holds what the template uses, where it uses it, and nothing else', () => {
    const role = roleOf({
      distribute: [{ type: 'ManagedImage', imageId: `${group}/providers/Microsoft.Compute/images/i` }],
      vmProfile: { vnetConfig: { subnetId: subnet.replace('/rg/', '/rg-net/') } },
    })
    expect(role?.Actions).toEqual([
      'Microsoft.Compute/images/delete',
      'Microsoft.Compute/images/read',
      'Microsoft.Compute/images/write',
      'Microsoft.Network/virtualNetworks/read',
      'Microsoft.Network/virtualNetworks/subnets/join/action',
    ])
    expect(role?.AssignableScopes).toEqual([group, `${group}-net`])
  })

  it('lets a gallery be written, and a source be read only', () => {
    expect(roleOf({ distribute: [{ type: 'SharedImage', galleryImageId: definition }] })?.Actions).toContain(
      'Microsoft.Compute/galleries/images/versions/write',
    )
    const source = { type: 'SharedImageVersion', imageVersionId: `${definition}/versions/1.0.0` }
    expect(roleOf({ source, distribute: [vhd] })?.Actions.filter((action) => !action.endsWith('/read'))).toEqual([])
  })

  it('is none where nothing is needed', () => {
    expect(roleOf({ distribute: [vhd] })).toBeUndefined()
  })
})

it('says nothing of what is an expression', () => {
  const ids = entriesOf({ distribute: [{ type: 'SharedImage', galleryImageId: "[parameters('id')]" }] }, true).map(
    ({ id }) => id,
  )
  expect(ids.filter((id) => id.startsWith('definition'))).toEqual([])
})

test.each(starters)('$title: each entry is said once, in the words of the house', ({ text }) => {
  for (const template of analyze(text).templates) {
    const entries = preflightOf(template, [template])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { title, note = '', commands } of entries) {
      expect(title).toMatch(/^[A-Z].*[^.]$/)
      expect(note).toMatch(/^$|\.$/)
      expect(commands.join()).not.toContain('undefined')
    }
  }
})

test.each<[string, Example, string[]]>([
  ['a region in preview', { template: { location: 'usgovvirginia' } }, ['feature FairfaxPublicPreview']],
  ['a trigger beside it', { template: watching, beside: [triggered()] }, ['feature Triggers']],
  ['neither', { template: { location: 'westus2' } }, []],
])('%s: features to register', (_, example, expected) => {
  expect(entriesOfExample(example).flatMap(({ id }) => (id.startsWith('feature ') ? [id] : []))).toEqual(expected)
})
