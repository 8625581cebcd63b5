import { expect, test } from 'vitest'
import { laidOutAlike } from './laid-out-alike.ts'

const draft = '{\n    "a": [\n        1\n    ]\n}'
const minified = '{"a":[1],"b":2}'

test('a minified text is written on lines, indented as the other', () => {
  const after = '{\n    "a": [\n        1\n    ],\n    "b": 2\n}'
  expect(laidOutAlike(draft, minified)).toEqual({ before: draft, after, spread: 'after' })
  expect(laidOutAlike(minified, draft)).toEqual({ before: after, after: draft, spread: 'before' })
})

test('a last line that ends, ends', () => {
  expect(laidOutAlike(`${draft}\n`, '{"a":[1]}').after).toBe(`${draft}\n`)
})

test.each([
  ['both have lines', draft, `${draft}\n`],
  ['both are one line', minified, '{"a":1}'],
  ['the line is not minified', draft, '{ "a": 1 }'],
  ['the line is broken', draft, '{"a":'],
  ['nothing is there', draft, ''],
])('texts stay as they are where %s', (_, before, after) => {
  expect(laidOutAlike(before, after)).toEqual({ before, after })
})
