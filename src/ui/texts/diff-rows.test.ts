import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffRows, nearestRow } from './diff-rows.ts'

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`)

const signs = { same: '', changed: ['-', '+'], moved: ['~', '~'] } as const

/** "3|3" the same, "3-|3+" changed, "3~|" moved, "…5" left out. */
function drawn(before: readonly string[], after: readonly string[], alignment?: Parameters<typeof diffRows>[2]) {
  return diffRows(before.join('\n'), after.join('\n'), alignment).map((row) => {
    if ('fold' in row) return `…${row.fold}`
    const [old = '', now = ''] = signs[row.change]
    return `${row.before ? `${row.before.number}${old}` : ''}|${row.after ? `${row.after.number}${now}` : ''}`
  })
}

test('shows nothing of what is the same', () => {
  expect(drawn(lines(1, 9), lines(1, 9))).toEqual([])
})

test('folds what is far from a change', () => {
  const after = [...lines(1, 9), 'other', ...lines(11, 20)]
  expect(drawn(lines(1, 20), after)).toEqual(['…7', '8|8', '9|9', '10-|10+', '11|11', '12|12', '…8'])
})

test('leaves a gap where a side has fewer lines', () => {
  expect(drawn(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual(['1|1', '2-|2+', '|3+', '3|4'])
  expect(drawn(['a', 'b', 'c'], ['a', 'c'])).toEqual(['1|1', '2-|', '3|2'])
})

test('folds between two changes, and never a single line', () => {
  const before = lines(1, 12)
  const after = before.map((line, index) => (index === 0 || index === 6 ? `${line}!` : line))
  expect(drawn(before, after)).toEqual(['1-|1+', '2|2', '3|3', '4|4', '5|5', '6|6', '7-|7+', '8|8', '9|9', '…3'])
})

test('what moved stands once on each side, and is no change', () => {
  const moves = [{ before: { start: 1, count: 2 }, after: { start: 3, count: 2 } }]
  expect(drawn(['[', 'a', 'b', 'c', 'd', ']'], ['[', 'c', 'd', 'a', 'b', ']'], { moves })).toEqual([
    '1|1',
    '2~|',
    '3~|',
    '4|2',
    '5|3',
    '|4~',
    '|5~',
    '6|6',
  ])
})

test('a line that changed within what moved is a change', () => {
  const moves = [{ before: { start: 0, count: 2 }, after: { start: 1, count: 2 } }]
  expect(drawn(['a', 'b', 'c'], ['c', 'a', 'B'], { moves })).toEqual(['1~|', '2-|', '3|1', '|2~', '|3+'])
})

test('commas count unless told otherwise', () => {
  expect(drawn(['a', 'b'], ['a,', 'b', 'c'])).toEqual(['1-|1+', '2|2', '|3+'])
  expect(drawn(['a', 'b'], ['a,', 'b', 'c'], { ignoresCommas: true })).toEqual(['1|1', '2|2', '|3+'])
})

test('the row of a line is where something differs from there on, else the last before it', () => {
  const rows = diffRows(lines(1, 20).join('\n'), [...lines(1, 9), 'other', ...lines(11, 20)].join('\n'))
  expect(nearestRow(rows, 'after', 1)).toBe(3)
  expect(nearestRow(rows, 'after', 10)).toBe(3)
  expect(nearestRow(rows, 'before', 20)).toBe(6)
})

test('every line of both texts has its place, whatever moved', () => {
  const items = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 })
  const inputs = items.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: 1 }), fc.array(fc.nat(30), { maxLength: 4 })),
  )
  fc.assert(
    fc.property(inputs, ([before, after, moved]) => {
      const text = (list: readonly number[]) => ['[', ...list.map(String), ']']
      const both = [...new Set(moved)].filter((item) => before.includes(item) && after.includes(item))
      const at = (list: readonly number[], item: number) => ({ start: 1 + list.indexOf(item), count: 1 })
      const moves = both.map((item) => ({ before: at(before, item), after: at(after, item) }))
      const rows = diffRows(text(before).join('\n'), text(after).join('\n'), { moves })
      for (const [side, list] of [['before', before] as const, ['after', after] as const]) {
        const numbers = rows.flatMap((row) =>
          'fold' in row
            ? Array.from({ length: row.fold }, (_, index) => row.at[side] + index)
            : (row[side]?.number ?? []),
        )
        if (rows.length > 0) expect(numbers).toEqual(text(list).map((_, index) => index + 1))
      }
    }),
  )
})
