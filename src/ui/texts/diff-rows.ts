import { diffLines } from '#core/text/line-diff.ts'
import type { Hunk } from '#core/text/line-diff.ts'

/** A line of one side, with its number from 1. */
export interface DiffLine {
  readonly number: number
  readonly text: string
}

/** What stands next on each side, numbered from 1. */
interface Place {
  readonly before: number
  readonly after: number
}

/** A line on each side or on one of them. One that moved stands once on each, in two rows. */
interface LineRow {
  readonly change: 'same' | 'changed' | 'moved'
  readonly before: DiffLine | undefined
  readonly after: DiffLine | undefined
  readonly at: Place
}

/** A row of two texts side by side: a line, or lines that are the same and left out. */
export type DiffRow = LineRow | { readonly fold: number; readonly at: Place }

interface Alignment {
  /** Whole lines that stand elsewhere in the other text; never all of one. */
  readonly moves?: readonly Hunk[]
  /** Commas at the end of a line come and go with what follows it: what is compared by values shows no such change. */
  readonly ignoresCommas?: boolean
}

/** Lines around a change that are shown with it. */
const context = 2

/** Two texts side by side, what is the same in both left out but for a few lines. */
export function diffRows(before: string, after: string, alignment: Alignment = {}): readonly DiffRow[] {
  return folded(alignLines(before, after, alignment))
}

/** The row to look at for a line of one side: where something differs from there on, else the last before it. */
export function nearestRow(rows: readonly DiffRow[], side: keyof Place, line: number): number {
  const changed = rows.findIndex((row) => 'change' in row && row.change !== 'same' && row.at[side] >= line)
  return changed < 0 ? rows.findLastIndex((row) => row.at[side] <= line) : changed
}

/** Moved blocks are set aside, the rest is compared line by line, and the blocks go back in where they stand. */
function alignLines(before: string, after: string, { moves = [], ignoresCommas = false }: Alignment): LineRow[] {
  const key = (line: string) => (ignoresCommas ? line.replace(/,\s*$/, '') : line)
  const [old, now] = [before.split('\n'), after.split('\n')]
  const changes = moves.map((move) => changedWithin(move, old.map(key), now.map(key)))
  const rows: LineRow[] = []
  const next = { before: 1, after: 1 }
  const push = (change: LineRow['change'], from: number | undefined, to: number | undefined) => {
    rows.push({ change, before: lineOf(old, from), after: lineOf(now, to), at: { ...next } })
    if (from !== undefined) next.before = from + 2
    if (to !== undefined) next.after = to + 2
  }
  const [oldRest, nowRest] = (['before', 'after'] as const).map((side) => {
    const lines = side === 'before' ? old : now
    const isChanged = new Set(changes.flatMap((change) => change[side]))
    const isMoved = new Set(moves.flatMap((move) => linesIn(move[side])))
    const put = (line: number) => {
      const change = isChanged.has(line) ? 'changed' : 'moved'
      if (side === 'before') push(change, line, undefined)
      else push(change, undefined, line)
    }
    return restOf(lines, isMoved, put)
  }) as [Rest, Rest]

  const take = (change: LineRow['change'], hasOld: boolean, hasNow: boolean) => {
    const from = hasOld ? oldRest.take() : undefined
    const to = hasNow ? nowRest.take() : undefined
    push(change, from, to)
  }
  let taken = 0
  const same = (until: number) => {
    for (; taken < until; taken++) take('same', true, true)
  }
  const text = ({ lines }: Rest) => lines.map(key).join('\n')
  for (const hunk of diffLines(text(oldRest), text(nowRest))) {
    same(hunk.before.start)
    for (let index = 0; index < Math.max(hunk.before.count, hunk.after.count); index++)
      take('changed', index < hunk.before.count, index < hunk.after.count)
    taken += hunk.before.count
  }
  same(oldRest.lines.length)
  oldRest.finish()
  nowRest.finish()
  return rows
}

interface Rest {
  /** Without those that moved. */
  readonly lines: readonly string[]
  /** The next of them, what moved before it having been put. */
  readonly take: () => number
  readonly finish: () => void
}

function restOf(all: readonly string[], isMoved: ReadonlySet<number>, put: (line: number) => void): Rest {
  let at = 0
  const putMoved = () => {
    for (; isMoved.has(at); at++) put(at)
  }
  return {
    lines: all.filter((_, line) => !isMoved.has(line)),
    take: () => {
      putMoved()
      return at++
    },
    finish: putMoved,
  }
}

function changedWithin({ before, after }: Hunk, old: readonly string[], now: readonly string[]) {
  const block = (lines: readonly string[], { start, count }: Hunk['before']) =>
    lines.slice(start, start + count).join('\n')
  const hunks = diffLines(block(old, before), block(now, after))
  const lines = (side: keyof Hunk, { start }: Hunk['before']) =>
    hunks.flatMap((hunk) => linesIn(hunk[side]).map((line) => start + line))
  return { before: lines('before', before), after: lines('after', after) }
}

function linesIn({ start, count }: Hunk['before']): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + index)
}

function lineOf(lines: readonly string[], line: number | undefined): DiffLine | undefined {
  return line === undefined ? undefined : { number: line + 1, text: lines[line] ?? '' }
}

/** Empty where nothing differs. */
function folded(rows: readonly LineRow[]): readonly DiffRow[] {
  const differs = rows.flatMap(({ change }, index) => (change === 'same' ? [] : [index]))
  if (differs.length === 0) return []
  const kept: DiffRow[] = []
  const same = (start: number, end: number) => {
    const head = start === 0 ? 0 : context
    const tail = end === rows.length ? 0 : context
    const hidden = end - start - head - tail
    const first = rows[start + head]
    if (hidden <= 1 || !first) kept.push(...rows.slice(start, end))
    else kept.push(...rows.slice(start, start + head), { fold: hidden, at: first.at }, ...rows.slice(end - tail, end))
  }
  let next = 0
  for (const index of differs) {
    same(next, index)
    kept.push(...rows.slice(index, index + 1))
    next = index + 1
  }
  same(next, rows.length)
  return kept
}
