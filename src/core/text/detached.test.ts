import { expect, test } from 'vitest'
import { createHistory, record } from './history.ts'
import { heapHeld } from './heap.testing.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

test('what takes an edit back holds its own characters, not the text they were in', () => {
  let text = Array.from({ length: 30_000 }, (_, index) => `"line ${index} of a long text"`).join('\n')
  const before = heapHeld()
  let history = createHistory<undefined>()
  for (let step = 0; step < 100; step++) {
    const edits = [{ offset: step * 7, length: 20, content: '' }]
    const inverse = invertTextEdits(text, edits)
    text = applyTextEdits(text, edits)
    // A text is read between two edits, which makes one piece of it.
    expect(text).not.toContain('{')
    const moments = { before: undefined, after: undefined, at: 0 }
    history = record(history, { label: `${step}`, origin: 'editor', edits, inverse, ...moments }, text)
  }
  expect(heapHeld() - before).toBeLessThan(10 * text.length)
  expect(history.past).toHaveLength(100)
})
