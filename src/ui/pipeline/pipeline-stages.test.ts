import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { expect, test } from 'vitest'
import { heapHeld } from '#core/text/heap.testing.ts'
import { createStageReader } from './pipeline-stages.ts'

/** Each stage as what its tiles say, and what was found. */
function stages(properties: object | string, apiVersion = '2024-02-01') {
  const workspace = createWorkspace({ check: checkTemplates })
  const resource = {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion,
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
    createStageReader()(workspace.getState()).map(({ id, title, tiles, counts }) => [
      id,
      {
        title,
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
  const ids = ['source', 'customize', 'generalize', 'validate', 'optimize', 'distribute']
  const locked = ids.map((id) => read.get(id)?.tiles[0])
  expect(locked.map((tile) => [tile?.state, tile?.icon, tile?.path])).toEqual([
    ['locked', 'lock', '/properties/source'],
    ['locked', 'lock', '/properties/customize'],
    ['locked', 'lock', '/properties/customize'],
    ['locked', 'lock', '/properties/validate'],
    ['locked', 'lock', '/properties/optimize/vmBoot'],
    ['locked', 'lock', '/properties/distribute'],
  ])
})

test('kinds of another version look as in the list, and the block that the version lacks is marked', () => {
  const validate = { inVMValidations: [{ type: 'PowerShell', inline: ['exit 0'] }] }
  const read = stages(
    { source, customize: [{ type: 'WindowsUpdate' }], validate, distribute: [] },
    '2019-05-01-preview',
  )
  const tiles = [read.get('customize')?.tiles[0], read.get('validate')?.tiles[0]]
  expect(tiles.map((tile) => [tile?.icon, tile?.state])).toEqual([
    ['update', undefined],
    ['script', undefined],
  ])
  expect(read.get('validate')?.counts.errors).toBe(1)
  expect(stages({ source: { type: 'ISO' }, distribute: [] }).get('source')?.tiles[0]?.state).toBeUndefined()
})

test('an expression for all properties locks every stage that lies in them', () => {
  const read = stages("[parameters('properties')]")
  const ids = ['source', 'customize', 'generalize', 'validate', 'optimize', 'distribute']
  const locked = ids.map((id) => read.get(id)?.tiles)
  for (const tiles of locked) expect(tiles).toMatchObject([{ state: 'locked', path: '/properties' }])
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

test('what has neither name nor kind is called by what it is, and counted as that', () => {
  const validate = { inVMValidations: [{ type: 'Shell' }, { inline: ['exit 0'] }] }
  const read = stages({ source, customize: [{}], validate, distribute: [{}] })
  const labels = ['customize', 'validate', 'distribute'].map((id) => read.get(id)?.tiles.at(-1)?.label)
  expect(labels).toEqual(['Step 1', 'Validator 2', 'Target 1'])
  expect(read.get('validate')?.title).toBe('Validate · 2 validators')
})

test('tiles that change one after another do not hold the texts they were read from', () => {
  const steps = Array.from({ length: 20 }, (_, index) => {
    return { type: 'Shell', name: `a name to be cut ${index}`, inline: ['x'.repeat(20_000)] }
  })
  const properties = { customize: steps }
  const text = JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', properties })
  const { actions, getState } = createWorkspace({ check: () => [] })
  actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  const read = createStageReader()
  read(getState())
  const before = heapHeld()
  for (const index of steps.keys()) {
    actions.setField(['properties', 'customize', index, 'name'], `another name to be cut ${index}`)
    read(getState())
  }
  expect(heapHeld() - before).toBeLessThan(5 * text.length)
  expect(read(getState())[1]?.tiles[0]).toMatchObject({ label: 'another name to be cut 0' })
})
