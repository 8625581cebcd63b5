import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryLineEnds, decodeText, withOwnLineEnds } from './encoding.ts'
import { countChangedLines, diffLines, pairMoves, revertHunks, revertLineEnds } from './line-diff.ts'
import { applyTextEdits } from './text-edit.ts'

test.each([
  ['nothing', 'a\nb', 'a\nb', []],
  ['a replaced line', 'a\nb\nc', 'a\nx\nc', [[1, 1, 1, 1]]],
  ['an added line', 'a\nc', 'a\nb\nc', [[1, 0, 1, 1]]],
  ['a line less', 'a\nb\nc', 'a\nc', [[1, 1, 1, 0]]],
  ['lines at both ends', 'a\nb\nc', 'x\nb\nc\nd', [[0, 1, 0, 1], [3, 0, 3, 1]]], // prettier-ignore
  ['all of it', 'a', '', [[0, 1, 0, 1]]],
])('%s', (_, before, after, spans) => {
  expect(diffLines(before, after)).toEqual(
    spans.map(([start = 0, count = 0, nowStart = 0, nowCount = 0]) => ({
      before: { start, count },
      after: { start: nowStart, count: nowCount },
    })),
  )
})

test('a replaced line counts once, and what stayed is counted of the first text', () => {
  const before = 'a\nb\nc\nd'
  expect(countChangedLines(before, diffLines(before, 'a\nx\ny\nc\nd'))).toEqual({ changed: 2, untouched: 3 })
})

test('texts too different to compare are one difference', () => {
  const numbers = Array.from({ length: 3_000 }, (_, number) => number)
  const before = numbers.map((number) => `a${number}`).join('\n')
  expect(diffLines(`x\n${before}`, `x\n${before.replaceAll('a', 'b')}`)).toEqual([
    { before: { start: 1, count: 3_000 }, after: { start: 1, count: 3_000 } },
  ])
})

test('differences all over a long text are found one by one', () => {
  const steps = (name: string) =>
    Array.from({ length: 1_000 }, (_, step) => `{\n${name}${step}\nkeep ${step}\n},`).join('\n')
  const hunks = diffLines(steps('was '), steps('is '))
  expect(hunks).toHaveLength(1_000)
  expect(hunks.every(({ before, after }) => before.count === 1 && after.count === 1)).toBe(true)
})

test('of more differences than can be looked for all lines go back, those at both ends untouched', () => {
  const line = fc.oneof(fc.constantFrom('{', '}', ''), fc.nat(400).map(String))
  const long = fc.array(line, { minLength: 200, maxLength: 600 })
  fc.assert(
    fc.property(long, long, (a, b) => {
      const [before, after] = [['first', ...a, 'last'].join('\n'), ['first', ...b, 'last'].join('\n')]
      const hunks = diffLines(before, after)
      expect(applyTextEdits(after, revertHunks(before, after, hunks))).toBe(before)
      expect(
        hunks.every((hunk) => hunk.before.start > 0 && hunk.before.start + hunk.before.count <= a.length + 1),
      ).toBe(true)
    }),
    { numRuns: 40 },
  )
})

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'))

test('reverting one difference after another, from any end, brings the first text back', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (before, after, fromEnd) => {
      let now = after
      let hunks = diffLines(before, now)
      while (hunks.length > 0) {
        const hunk = fromEnd ? hunks.at(-1) : hunks[0]
        if (!hunk) break
        now = applyTextEdits(now, revertHunks(before, now, [hunk]))
        const next = diffLines(before, now)
        expect(next.length).toBeLessThan(hunks.length)
        hunks = next
      }
      expect(now).toBe(before)
    }),
  )
})

test('reverting all at once does, too', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyTextEdits(after, revertHunks(before, after, diffLines(before, after)))).toBe(before)
    }),
  )
})

test('a thousand differences of a long text do not read it a thousand times', () => {
  const lines = Array.from({ length: 200_000 }, (_, line) => `${line}`)
  const hunks = Array.from({ length: 1000 }, (_, at) => {
    const place = { start: at * 200, count: 1 }
    return { before: place, after: place }
  })
  const [before, after] = [lines.join('\n'), lines.map((line) => `${line}x`).join('\n')]
  // Split again for each of them it would not come back before the test's own limit.
  expect(revertHunks(before, after, hunks)).toHaveLength(1000)
})

/** No line twice, and none moved: which of two alike was there before cannot be told. */
const mixed = fc.array(
  fc.record({ end: fc.constantFrom('\n', '\r\n'), became: fc.constantFrom('itself', 'another', 'two', 'nothing') }),
  { minLength: 3, maxLength: 8 },
)
const became = { itself: (line: string) => [line], another: (line: string) => [`${line}!`], two: (line: string) => [`${line}!`, line], nothing: () => [] } // prettier-ignore

test('lines that are brought back end as they did, one by one or several at once', () => {
  fc.assert(
    fc.property(mixed, fc.boolean(), (lines, isOneByOne) => {
      // The last has no end.
      const written = lines.map(({ end }, index) => (index === 0 ? '' : end) + `line ${index}`).join('')
      const opened = decodeText(written)
      const openedEnds = opened.sidecar.lineEnds
      fc.pre(typeof openedEnds !== 'number')
      let now = lines.flatMap((line, index) => became[line.became](`line ${index}`)).join('\n')
      const changes = revertHunks(now, opened.text, diffLines(now, opened.text))
      let sidecar = carryLineEnds(opened.sidecar, opened.text, changes)
      for (let hunks = diffLines(opened.text, now); hunks.length > 0; hunks = diffLines(opened.text, now)) {
        const chosen = hunks.filter((_, index) => (isOneByOne ? index === 0 : index % 2 === 0))
        const edits = revertHunks(opened.text, now, chosen)
        sidecar = revertLineEnds(carryLineEnds(sidecar, now, edits), [...openedEnds], chosen)
        now = applyTextEdits(now, edits)
      }
      expect(withOwnLineEnds(now, sidecar)).toBe(written)
    }),
  )
})

const step = (name: string) => ['  {', `    "name": "${name}",`, `    "inline": ["${name}"]`, '  }']
const listOf = (...names: string[]) =>
  [
    '[',
    ...names
      .map((name) => step(name).join('\n'))
      .join(',\n')
      .split('\n'),
    ']',
  ].join('\n')

test.each([
  ['up', listOf('a', 'b', 'c', 'd'), listOf('c', 'a', 'b', 'd'), 4],
  ['to the end', listOf('a', 'b', 'c'), listOf('b', 'c', 'a'), 4],
  ['to the top', listOf('a', 'b', 'c'), listOf('c', 'a', 'b'), 4],
  ['nowhere: one goes, another comes', listOf('a', 'b', 'c'), listOf('b', 'c', 'x'), 0],
  ['with a blank line above', listOf('a', 'b', 'c'), listOf('b', 'c', 'a').replace(/ {2}\{\n.*"a"/, '\n$&'), 4],
  ['nowhere: one comes twice', listOf('a', 'b'), listOf('a', 'b', 'a'), 0],
])('a step moved %s is one difference of two places, and goes back as one', (_, before, after, moved) => {
  const places = pairMoves(before, after, diffLines(before, after))
  const pairs = places.filter(({ length }) => length === 2)
  expect(pairs.flat().reduce((sum, hunk) => sum + hunk.before.count, 0)).toBe(moved)
  expect(places.flat().length).toBe(diffLines(before, after).length)
  for (const place of places) {
    const text = applyTextEdits(after, revertHunks(before, after, place))
    expect(diffLines(before, text)).toHaveLength(places.flat().length - place.length)
  }
})
