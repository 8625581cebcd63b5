import { expect, test } from 'vitest'
import { carryIds } from './item-ids.ts'
import type { ItemTrace } from './item-ids.ts'

const trace = (source: string, start: number, label = ''): ItemTrace => ({
  start,
  source: () => source,
  label: () => label,
})

/** A text of items replaced as a whole by another. */
function replace(before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]) {
  const ids = before.map((_, index) => `old ${index}`)
  const traces = (items: typeof before, first: number) =>
    items.map(([source, label], index) => trace(source, first + index, label))
  const edits = [{ offset: 0, length: before.length + 1, content: 'x' }]
  return carryIds({ ids, lost: [] }, traces(before, 1), traces(after, 1_000_000), edits)
}

test('in a replaced list items are found by what they say, then by kind and name, then by position', () => {
  const before = [
    ['a', ''],
    ['same', ''],
    ['same', ''],
    ['b', 'Shell b'],
    ['c', ''],
  ] as const
  const after = [
    ['same', ''],
    ['b!', 'Shell b'],
    ['same', ''],
    ['a', ''],
    ['d', ''],
  ] as const
  expect(replace(before, after)).toEqual({ ids: ['old 1', 'old 3', 'old 2', 'old 0', 'old 4'], lost: [] })
})

test('a long list is replaced in no more than its length', () => {
  const many = (word: string) => Array.from({ length: 100_000 }, (_, index) => [`${word} ${index}`, word] as const)
  const { ids, lost } = replace(many('before'), many('after').slice(1))
  expect(new Set(ids).size).toBe(99_999)
  expect(lost).toHaveLength(2000)
})

test('each new item gets an id of its own', () => {
  const { ids } = replace(
    [],
    [
      ['a', ''],
      ['b', ''],
    ],
  )
  expect(ids).toEqual([expect.any(String), expect.any(String)])
  expect(new Set(ids).size).toBe(2)
})
