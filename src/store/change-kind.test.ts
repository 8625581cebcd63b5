import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from './workspace.ts'

const templateOf = (properties: object) =>
  JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01', properties })

function start() {
  const workspace = createWorkspace({ check: checkTemplates })
  const open = (id: string, properties: object) =>
    workspace.actions.open({ id, text: templateOf(properties), sidecar: plainSidecar, fileName: undefined })
  const properties = (): unknown =>
    (JSON.parse(workspace.getState().document?.text ?? '{}') as { properties?: unknown }).properties
  return { workspace, actions: workspace.actions, open, properties }
}

test('what one draft left behind never comes into another', () => {
  const { actions, open, properties } = start()
  open('first', { source: { type: 'PlatformImage', publisher: 'private' } })
  actions.changeKind(['properties', 'source'], 'ManagedImage')
  open('second', { source: { type: 'ManagedImage', imageId: 'x' } })
  actions.changeKind(['properties', 'source'], 'PlatformImage')
  expect(JSON.stringify(properties())).not.toContain('private')
  expect(properties()).toMatchObject({ source: { type: 'PlatformImage' } })
})

test('what an item left behind comes back to it where it has moved, and to no other', () => {
  const { actions, open, properties } = start()
  const target = (major: number) => ({ type: 'SharedImage', versioning: { scheme: 'Latest', major } })
  const versioning = (index: number) => ['properties', 'distribute', index, 'versioning']
  open('d', { distribute: [target(1), target(2)] })
  const outcome = actions.changeKind(versioning(0), 'Source')
  expect(outcome.ok && outcome.note).toBe('Versioning changed. Taken out: major.')
  actions.moveItem('distribute', 0, 1)
  actions.changeKind(versioning(1), 'Latest')
  expect(properties()).toEqual({ distribute: [target(2), target(1)] })
})
