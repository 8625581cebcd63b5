import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { expect, test } from 'vitest'
import { isCounted } from '../counts.ts'
import { showProblem } from './next-problem.ts'
import { findingsInOrder } from './problem-rows.ts'

const powerShell = { type: 'PowerShell', inline: ['x'], runAsSystem: true }

function openWith(customize: readonly object[]) {
  const workspace = createWorkspace({ check: checkTemplates })
  const properties = { customize, source: { type: 'Tape' }, distribute: [] }
  const resource = {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: '2024-02-01',
    name: 'it',
    location: '<region>',
    properties,
  }
  const text = JSON.stringify(resource, undefined, 2)
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  const { analysis } = workspace.getState()
  return { ...workspace, found: findingsInOrder(analysis, 0, isCounted) }
}

const nobodyKnows = { type: 'Ansible', name: 'a', playbook: 'x.yml' }

test.each([1, -1] as const)('each problem has its turn, whatever the field marks: by %d', (by) => {
  const workspace = openWith([nobodyKnows, powerShell, nobodyKnows, powerShell])
  const { found } = workspace
  expect(found.length).toBeGreaterThan(4)
  const expected = by > 0 ? found : found.toReversed()
  for (const problem of [...expected, expected[0]]) {
    showProblem(workspace, by)
    expect(workspace.getState().shownFinding).toBe(problem)
    // As a card that has no field of its own for it does.
    workspace.actions.mark('/properties/customize/0', 'form')
  }
})

test('on from the field in which the user is, where none was shown', () => {
  const workspace = openWith([powerShell, powerShell])
  workspace.actions.mark('/properties/customize/0/runAsSystem', 'form')
  const at = workspace.found.findIndex(({ path }) => path === '/properties/customize/0/runAsSystem')
  showProblem(workspace, 1)
  expect(workspace.getState().shownFinding).toBe(workspace.found[at + 1])
})

test('one that is mended leaves its place: the next one stands there', () => {
  const workspace = openWith([powerShell, powerShell, powerShell])
  const at = workspace.found.findIndex(({ path }) => path === '/properties/customize/1/runAsSystem')
  const { actions, found, getState } = workspace
  const mended = found[at]
  if (!mended) throw new Error('the second step has no problem')
  for (const { by, next } of [
    { by: 1, next: found[at + 1] },
    { by: -1, next: found[at - 1] },
  ] as const) {
    actions.showFinding(mended)
    actions.setField(['properties', 'customize', 1, 'runElevated'], true)
    showProblem(workspace, by)
    expect(getState().shownFinding).toMatchObject({ code: next?.code, path: next?.path })
    actions.undo()
  }
})

test('where there is none, it is said', () => {
  const workspace = createWorkspace({ check: checkTemplates })
  showProblem(workspace, 1)
  expect(workspace.getState().announcement?.text).toBe('No problems.')
})
