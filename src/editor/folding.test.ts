import { expect, test } from 'vitest'
import { parseTree } from '#core/text/parse.ts'
import { foldingRangesOf } from './folding.ts'

const text = `{
  "a": { "b": 1 },
  "c": [
    1,
    {
      "d": 2
    }
  ]
}`

test('what spans lines folds, and its closing bracket stays', () => {
  expect(foldingRangesOf(parseTree(text))).toEqual([
    { start: 1, end: 8 },
    { start: 3, end: 7 },
    { start: 5, end: 6 },
  ])
})

test('what was never closed folds to its end', () => {
  expect(foldingRangesOf(parseTree('{\n  "a": [\n    1,\n    2'))).toContainEqual({ start: 2, end: 3 })
})

test('a hundred thousand open brackets fold nothing, and at once', () => {
  expect(foldingRangesOf(parseTree('['.repeat(100_000)))).toEqual([])
})

test('there are never more than Monaco keeps', () => {
  expect(foldingRangesOf(parseTree(`[${'[\n\n1\n],'.repeat(6000)}1]`)).length).toBeLessThanOrEqual(5000)
})
