import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { expect, test } from 'vitest'
import { createStageReader } from './pipeline-stages.ts'

/** Each stage as what its tiles say, and what was found. */
function stages(properties: object) {
  const workspace = createWorkspace({ check: checkTemplates })
  const resource = {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: '2024-02-01',
    name: 'it',
    location: 'westeurope',
    properties,
  }
  const text = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [resource],
  })
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  return new Map(
    createStageReader()(workspace.getState()).map(({ id, tiles, counts }) => [
      id,
      {
        tiles: tiles.flatMap((tile) => ('label' in tile ? [tile] : [])),
        folded: tiles.find((tile) => 'count' in tile),
        counts,
      },
    ]),
  )
}

const source = {
  type: 'PlatformImage',
  publisher: 'Canonical',
  offer: 'ubuntu-24_04-lts',
  sku: 'server',
  version: 'latest',
}

test('what an expression gives is locked, and a click leads to it', () => {
  const read = stages({
    source: "[parameters('source')]",
    customize: "[variables('steps')]",
    validate: "[parameters('validate')]",
    optimize: { vmBoot: "[parameters('boot')]" },
    distribute: "[parameters('targets')]",
  })
  const locked = ['source', 'customize', 'validate', 'optimize', 'distribute'].map((id) => read.get(id)?.tiles[0])
  expect(locked.map((tile) => [tile?.state, tile?.icon, tile?.path])).toEqual([
    ['locked', 'lock', '/properties/source'],
    ['locked', 'lock', '/properties/customize'],
    ['locked', 'lock', '/properties/validate'],
    ['locked', 'lock', '/properties/optimize/vmBoot'],
    ['locked', 'lock', '/properties/distribute'],
  ])
})

test('kinds nobody knows are told, and what is missing is marked', () => {
  const read = stages({ source: { type: 'Tape' }, customize: [{ type: 'Ansible', name: 'a' }], distribute: [] })
  expect(read.get('source')?.tiles[0]?.state).toBe('unknown')
  expect(read.get('customize')?.tiles[0]?.state).toBe('unknown')
  expect(read.get('distribute')).toMatchObject({ tiles: [], counts: { errors: 1 } })
})

test('a step that overrides generalize is where its tile leads', () => {
  const inline = ['echo sync > /tmp/DeprovisioningScript.sh']
  const tile = (customize: object[]) => stages({ source, customize, distribute: [] }).get('generalize')?.tiles[0]
  expect(tile([])).toMatchObject({ label: 'Deprovision', path: undefined })
  expect(tile([{ type: 'Shell', inline }])).toMatchObject({ label: 'By step 1', path: '/properties/customize/0' })
})

test('steps that are left out are told by the worst that was found in them, and the way leads there', () => {
  const customize = Array.from({ length: 60 }, (_, at) =>
    at === 20 || at === 30 ? { type: 'Shell' } : { type: 'Shell', inline: ['x'] },
  )
  const folded = (steps: object[]) => stages({ source, customize: steps, distribute: [] }).get('customize')?.folded
  expect(folded(customize)).toMatchObject({ count: 45, counts: { errors: 2 }, path: '/properties/customize/20' })
  const clean = customize.map(() => ({ type: 'Shell', inline: ['x'] }))
  expect(folded(clean)).toMatchObject({ count: 45, counts: { errors: 0 }, path: '/properties/customize/12' })
})
