import { expect, test } from 'vitest'
import { heapHeld } from './heap.testing.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

test('what takes an edit back holds its own characters, not the text they were in', () => {
  let text = Array.from({ length: 30_000 }, (_, index) => `"line ${index} of a long text"`).join('\n')
  const before = heapHeld()
  const kept = Array.from({ length: 100 }, (_, step) => {
    const edits = [{ offset: step * 7, length: 20, content: '' }]
    const inverse = invertTextEdits(text, edits)
    text = applyTextEdits(text, edits)
    // A text is read between two edits, which makes one piece of it.
    expect(text).not.toContain('{')
    return inverse
  })
  expect(heapHeld() - before).toBeLessThan(10 * text.length)
  expect(kept).toHaveLength(100)
})
