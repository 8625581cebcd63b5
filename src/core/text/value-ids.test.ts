import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTree } from './parse.ts'
import { values } from './random-documents.testing.ts'
import { valueIdsOf } from './value-ids.ts'

function areSame(...texts: readonly string[]): boolean {
  const trees = texts.map(parseTree)
  const roots = valueIdsOf(trees).map((ids, index) => ids[trees[index]?.root ?? 0])
  return new Set(roots).size === 1
}

test.each([
  ['{ "a": 1, "b": [true] }', '{"b":[ true ], // why\n"a":1}', true],
  ['{ "a": 1, "a": 2 }', '{ "a": 2 }', true],
  ['{ "a": "x" }', '{ "a": "\\u0078" }', true],
  ['[1, 2]', '[2, 1]', false],
  ['[1, [2]]', '[[1], 2]', false],
  ['"1"', '1', false],
  ['{ "a": 1 }', '{ "a": { "a": 1 } }', false],
  ['[]', '{}', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(areSame(a, b)).toBe(expected)
})

test('values are the same as JSON says they are', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [first, second] = [JSON.stringify(a), JSON.stringify(b, undefined, 2)]
      return areSame(first, second) === (JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
    }),
  )
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return { entries: entries.map(([key, inner]) => [key, sorted(inner)]) }
}

test('a text may be nested deeper than the stack', () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000)
  expect(areSame(deep, ` ${deep}`)).toBe(true)
})
