import { expect, test } from 'vitest'
import { heapHeld } from '#core/text/heap.testing.ts'
import { reparse } from '#core/text/reparse.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { readDocument } from '../read-document.ts'
import { createRepeatReader } from './repeats.ts'

test('names that are typed one after another do not hold the texts they were typed in', () => {
  const steps = Array.from({ length: 300 }, (_, index) => {
    return { type: 'Shell', name: `a name to be cut ${index}`, inline: ['x'.repeat(1000)] }
  })
  const properties = { customize: steps }
  let text = JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', properties })
  let document = readDocument(text)
  const read = createRepeatReader('name')
  const look = () => read(document.tree, document.templates[0]?.customizers ?? [])
  expect(look()).toEqual([])
  const before = heapHeld()
  for (let index = 0; index < 100; index++) {
    const edit = { offset: text.indexOf(`cut ${index}"`), length: 0, content: 'o' }
    text = applyTextEdits(text, [edit])
    document = readDocument(text, { tree: reparse(document.tree, [edit], text) })
    expect(look()).toEqual([])
  }
  expect(heapHeld() - before).toBeLessThan(20 * text.length)
  expect(look()).toEqual([])
})
