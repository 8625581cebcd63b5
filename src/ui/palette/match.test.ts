import { expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { createWorkspace } from '#store/workspace.ts'
import { destinationsOf } from './destinations.ts'
import { match } from './match.ts'

const template = {
  type: 'Microsoft.VirtualMachineImages/imageTemplates',
  apiVersion: '2024-02-01',
  name: 'it',
  location: 'westeurope',
  properties: {
    source: { type: 'PlatformImage', publisher: 'p', offer: 'o', sku: 's', version: 'latest' },
    customize: [
      { type: 'PowerShell', name: 'Install IIS', inline: ['x'], runAsSystem: true },
      { type: 'WindowsRestart', name: 'Restart before updates', restartTimeout: '30' },
    ],
    distribute: [{ type: 'SharedImage', runOutputName: 'out' }],
  },
}

function found(typed: string) {
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'd', fileName: undefined, text: JSON.stringify(template), sidecar: plainSidecar })
  return match(destinationsOf(workspace), typed, 60).map(({ group, label }) => `${group}: ${label}`)
}

test.each([
  ['runAsSystem', 'Fields: Run as system'],
  ['osDiskSizeGB', 'Fields: OS disk size'],
  ['restart', 'Items: 2 Restart before updates'],
  ['PowerShell', 'Items: 1 Install IIS'],
  ['customize', 'Steps: Customize'],
  ['run as system', 'Fields: Run as system'],
  ['versioning', 'Fields: Versioning'],
  ['vmProfile', 'Fields: VM profile'],
  ['generalize', 'Steps: Generalize'],
  ['data disks', 'Fields: Data disks'],
])('%s finds first: %s', (typed, first) => {
  expect(found(typed)[0]).toBe(first)
})

test('problems stand behind, and are found', () => {
  expect(found('run as system')).toContain('Problems: Run as system needs Run elevated.')
})
