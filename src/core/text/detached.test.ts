import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

test('what takes an edit back holds its own characters, not the text they were in', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  let text = Array.from({ length: 30_000 }, (_, index) => `"line ${index} of a long text"`).join('\n')
  const before = heap()
  const kept = Array.from({ length: 100 }, (_, step) => {
    const edits = [{ offset: step * 7, length: 20, content: '' }]
    const inverse = invertTextEdits(text, edits)
    text = applyTextEdits(text, edits)
    // A text is read between two edits, which makes one piece of it.
    expect(text).not.toContain('{')
    return inverse
  })
  expect(heap() - before).toBeLessThan(10 * text.length)
  expect(kept).toHaveLength(100)
})
