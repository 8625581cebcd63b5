import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composed, touch, untouched } from './compose.ts'
import type { Touched } from './compose.ts'
import { textEditsOf } from './random-text-edits.testing.ts'
import { applyTextEdits } from './text-edit.ts'
import type { TextEdit } from './tree.ts'

/** Several lists, one after another; places are folded into the text of the moment. */
const lists = fc.array(
  fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 4 })), {
    maxLength: 5,
  }),
  { maxLength: 5 },
)

/** The same edits, one at a time. */
function touchEach(touched: Touched, edits: readonly TextEdit[]): Touched {
  let drift = 0
  let now = touched
  for (const { offset, length, content } of edits) {
    now = touch(now, [{ offset: offset + drift, length, content }])
    drift += content.length - length
  }
  return now
}

test('lists of edits come to one that makes the same text, whether they are taken in whole or one by one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), lists, (text, all) => {
      let now = text
      let [whole, each] = [untouched, untouched]
      for (const steps of all) {
        const edits = textEditsOf(now, steps)
        whole = touch(whole, edits)
        each = touchEach(each, edits)
        now = applyTextEdits(now, edits)
      }
      expect(applyTextEdits(text, composed(whole, now))).toBe(now)
      expect(whole).toEqual(each)
    }),
    { numRuns: 2000 },
  )
})

test('what is not touched stays outside', () => {
  const first = touch(untouched, [{ offset: 2, length: 1, content: 'xyz' }])
  const both = touch(first, [
    { offset: 0, length: 1, content: '' },
    { offset: 8, length: 0, content: '!' },
  ])
  expect(composed(both, 'bxyzdef!gh')).toEqual([
    { offset: 0, length: 1, content: '' },
    { offset: 2, length: 1, content: 'xyz' },
    { offset: 6, length: 0, content: '!' },
  ])
})
