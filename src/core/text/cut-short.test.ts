import { expect, test } from 'vitest'
import { cutShort } from './cut-short.ts'

test.each([
  ['short enough', 'abcd', 'abcd'],
  ['too long', 'abcde', 'abc…'],
  ['a pair at the cut', 'ab😀de', 'ab…'],
  ['a pair before the cut', 'a😀de', 'a😀…'],
])('%s', (_, text, expected) => {
  expect(cutShort(text, 4)).toBe(expected)
})
