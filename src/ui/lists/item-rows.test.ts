import { expect, test } from 'vitest'
import { heapHeld } from '#core/text/heap.testing.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { createRowReader } from './item-rows.ts'

test('rows that change one after another do not hold the texts they were read from', () => {
  const steps = Array.from({ length: 300 }, (_, index) => {
    return { type: 'Shell', name: `a name to be cut ${index}`, inline: ['x'.repeat(1000)] }
  })
  const properties = { customize: steps }
  const text = JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', properties })
  const { actions, getState } = createWorkspace({ check: () => [] })
  actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  const read = createRowReader('customize')
  read(getState())
  const before = heapHeld()
  for (let index = 0; index < 100; index++) {
    actions.setField(['properties', 'customize', index, 'name'], `another name to be cut ${index}`)
    read(getState())
  }
  expect(heapHeld() - before).toBeLessThan(20 * text.length)
  expect(read(getState())[0]?.rows[0]?.title).toBe('another name to be cut 0')
})
