import { expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { heapHeld } from '#core/text/heap.testing.ts'
import type { Workspace } from './workspace-types.ts'
import { createWorkspace } from './workspace.ts'

const steps = Array.from({ length: 200 }, (_, index) => {
  return { type: 'Shell', name: `a name to be cut ${index}`, inline: ['x'.repeat(2000)] }
})
const text = JSON.stringify(
  { type: 'Microsoft.VirtualMachineImages/imageTemplates', properties: { customize: steps } },
  undefined,
  2,
)

test.each<[string, (actions: Workspace['actions'], index: number) => void]>([
  ['moves', ({ moveItem }, index) => moveItem('customize', index, index + 5)],
  ['another kind', ({ changeKind }, index) => changeKind(['properties', 'customize', index], 'File')],
])('what is kept of %s does not hold the texts of their time', (_, change) => {
  const { actions, getState } = createWorkspace({ check: () => [] })
  actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  const before = heapHeld()
  for (let index = 0; index < 50; index++) change(actions, index)
  expect(heapHeld() - before).toBeLessThan(10 * text.length)
  expect(getState().undoLabel).toBeDefined()
})

test('keys that wait for the checks of a large text do not hold the texts of their time', async () => {
  const never = () => new Promise<never>(() => undefined)
  const { actions, getState } = createWorkspace({ check: () => [], checkAway: never })
  const large = text.padEnd(600_000)
  actions.open({ id: 'd', text: large, sidecar: plainSidecar, fileName: undefined })
  const before = heapHeld()
  for (let key = 0; key < 50; key++)
    actions.changeText([{ offset: 0, length: 0, content: ' ' }], { anchor: 0, head: 0 })
  // What is held weakly is held as long as a task takes.
  await new Promise((done) => setTimeout(done))
  expect(heapHeld() - before).toBeLessThan(5 * large.length)
  expect(getState().isChecking).toBe(true)
})
