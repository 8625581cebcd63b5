import { expect, test } from 'vitest'
import { diffRows } from './diff-rows.ts'

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`)

/** "3|3" the same, "3-|3+" changed, "…5" left out. */
function drawn(before: readonly string[], after: readonly string[]) {
  return diffRows(before.join('\n'), after.join('\n')).map((row) =>
    'fold' in row
      ? `…${row.fold}`
      : `${row.before?.number ?? ''}${row.isChanged ? '-' : ''}|${row.after?.number ?? ''}${row.isChanged ? '+' : ''}`,
  )
}

test('shows nothing of what is the same', () => {
  expect(drawn(lines(1, 9), lines(1, 9))).toEqual([])
})

test('folds what is far from a change', () => {
  const after = [...lines(1, 9), 'other', ...lines(11, 20)]
  expect(drawn(lines(1, 20), after)).toEqual(['…7', '8|8', '9|9', '10-|10+', '11|11', '12|12', '…8'])
})

test('leaves a gap where a side has fewer lines', () => {
  expect(drawn(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual(['1|1', '2-|2+', '-|3+', '3|4'])
  expect(drawn(['a', 'b', 'c'], ['a', 'c'])).toEqual(['1|1', '2-|+', '3|2'])
})

test('folds between two changes, and never a single line', () => {
  const before = lines(1, 12)
  const after = before.map((line, index) => (index === 0 || index === 6 ? `${line}!` : line))
  expect(drawn(before, after)).toEqual(['1-|1+', '2|2', '3|3', '4|4', '5|5', '6|6', '7-|7+', '8|8', '9|9', '…3'])
})
