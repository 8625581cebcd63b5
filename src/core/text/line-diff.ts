import { diffArrays } from 'diff'
import type { Sidecar } from './encoding.ts'
import { anchorsOf } from './line-anchors.ts'
import { lineStartsOf } from './lines.ts'
import type { TextEdit } from './tree.ts'

/** Lines from 0; `count` may be 0: then it stands before the line `start`. */
interface LineSpan {
  readonly start: number
  readonly count: number
}

/** Neighbouring lines that differ. */
export interface Hunk {
  readonly before: LineSpan
  readonly after: LineSpan
}

/** Finding the least that differs takes the square of it: where more lines do, it is looked for between anchors. */
const fewDifferences = 200
/** The squares of what differs between anchors, added up. Beyond that all between two of them is one difference. */
const mostWork = 4_000_000
/** What is looked for even then. */
const leastDifferences = 20

/** Where two texts with LF ends differ, line by line, from top to bottom. */
export function diffLines(before: string, after: string): readonly Hunk[] {
  if (before === after) return []
  const whole = trimmed({ a: before.split('\n'), b: after.split('\n'), startA: 0, startB: 0 })
  return hunksWithin(whole, fewDifferences) ?? hunksBetweenAnchors(whole)
}

/** Lines of two texts, and where they begin. */
interface Stretch {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly startA: number
  readonly startB: number
}

function hunksBetweenAnchors({ a, b, ...start }: Stretch): readonly Hunk[] {
  const hunks: Hunk[] = []
  let work = mostWork
  let [fromA, fromB] = [0, 0]
  for (const [toA, toB] of [...anchorsOf(a, b), [a.length, b.length] as const]) {
    const between = { a: a.slice(fromA, toA), b: b.slice(fromB, toB), startA: start.startA + fromA, startB: start.startB + fromB } // prettier-ignore
    const stretch = trimmed(between)
    const most = Math.max(leastDifferences, Math.floor(Math.sqrt(work)))
    const found = hunksWithin(stretch, most)
    const differing = found ? found.reduce((sum, hunk) => sum + hunk.before.count + hunk.after.count, 0) : most
    hunks.push(...(found ?? [allOf(stretch)]))
    work = Math.max(0, work - differing ** 2)
    ;[fromA, fromB] = [toA + 1, toB + 1]
  }
  return hunks
}

/** Without what is the same at both ends. */
function trimmed({ a, b, startA, startB }: Stretch): Stretch {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const middle = (lines: readonly string[]) => lines.slice(head, lines.length - tail)
  return { a: middle(a), b: middle(b), startA: startA + head, startB: startB + head }
}

function allOf({ a, b, startA, startB }: Stretch): Hunk {
  return { before: { start: startA, count: a.length }, after: { start: startB, count: b.length } }
}

/** Undefined where more lines than these differ. */
function hunksWithin(stretch: Stretch, mostDifferences: number): readonly Hunk[] | undefined {
  const { a, b, startA, startB } = stretch
  // Of most stretches between two anchors nothing is left.
  if (a.length === 0 || b.length === 0) return a.length + b.length > 0 ? [allOf(stretch)] : []
  const changes = diffArrays([...a], [...b], { maxEditLength: mostDifferences })
  return changes && hunksOf(changes, startA, startB)
}

interface LineChange {
  readonly count: number
  readonly added: boolean
  readonly removed: boolean
}

function hunksOf(changes: readonly LineChange[], fromA: number, fromB: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [lineA, lineB] = [fromA, fromB]
  let open: { startA: number; startB: number } | undefined
  const close = () => {
    if (open) {
      const { startA, startB } = open
      hunks.push({
        before: { start: startA, count: lineA - startA },
        after: { start: startB, count: lineB - startB },
      })
    }
    open = undefined
  }
  for (const { added, removed, count } of changes) {
    if (!added && !removed) close()
    else open ??= { startA: lineA, startB: lineB }
    if (!added) lineA += count
    if (!removed) lineB += count
  }
  close()
  return hunks
}

/** How much of a text changed: a replaced line counts once. */
export function countChangedLines(before: string, hunks: readonly Hunk[]): { changed: number; untouched: number } {
  const sum = (read: (hunk: Hunk) => number) => hunks.reduce((total, hunk) => total + read(hunk), 0)
  return {
    changed: sum((hunk) => Math.max(hunk.before.count, hunk.after.count)),
    untouched: before.split('\n').length - sum((hunk) => hunk.before.count),
  }
}

/**
 * The differences from top to bottom, each by itself, but for lines that only stand elsewhere now: what one takes out,
 * another puts in, and the two are one. In any order of lines, since where a difference begins among alike lines
 * (braces) is chance; but for commas, which go with the place in a list, and blank lines, which stay behind.
 */
export function pairMoves(before: string, after: string, hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const blockOf = (lines: readonly string[], { start, count }: LineSpan) =>
    lines
      .slice(start, start + count)
      .map((line) => line.replace(/,?\s*$/, ''))
      .filter((line) => line !== '')
      .sort()
      .join('\n')
  const came = new Map<string, Hunk[]>()
  for (const hunk of hunks) {
    const block = hunk.before.count > 0 ? '' : blockOf(b, hunk.after)
    if (block === '') continue
    came.set(block, [...(came.get(block) ?? []), hunk])
  }
  const partners = new Map<Hunk, Hunk>()
  for (const hunk of hunks) {
    const partner = hunk.after.count > 0 ? undefined : came.get(blockOf(a, hunk.before))?.shift()
    if (!partner) continue
    partners.set(hunk, partner)
    partners.set(partner, hunk)
  }
  const order = new Map(hunks.map((hunk, index) => [hunk, index]))
  return hunks.flatMap((hunk, index) => {
    const partner = partners.get(hunk)
    if (!partner) return [[hunk]]
    return (order.get(partner) ?? 0) > index ? [[hunk, partner]] : []
  })
}

/** The edits of `after` that bring the lines of `before` back in some places, given from top to bottom. */
export function revertHunks(before: string, after: string, hunks: readonly Hunk[]): readonly TextEdit[] {
  const [old, starts] = [before.split('\n'), lineStartsOf(after)]
  const startOf = (line: number) => starts[line] ?? after.length + 1
  return hunks.map(({ before: was, after: is }) => {
    const restored = old.slice(was.start, was.start + was.count)
    const [offset, end] = [startOf(is.start), startOf(is.start + is.count)]
    if (is.start + is.count < starts.length) {
      return { offset, length: end - offset, content: restored.map((line) => `${line}\n`).join('') }
    }
    // The last line has no end of its own: the one before gives or loses its.
    const start = Math.max(0, offset - 1)
    const joint = is.start > 0 && restored.length > 0 ? '\n' : ''
    return { offset: start, length: after.length - start, content: joint + restored.join('\n') }
  })
}

/**
 * The lines that were brought back end as they did when the text was opened: each line's end goes with it. So does the
 * line before, which may have been the last and without an end. Where all is reverted, every line does: of lines alike
 * (braces) the differences may name another than the one that went.
 */
export function revertLineEnds(
  sidecar: Sidecar,
  opened: readonly number[],
  reverted: readonly Hunk[] | 'all',
): Sidecar {
  if (typeof sidecar.lineEnds === 'number') return sidecar
  if (reverted === 'all') return { ...sidecar, lineEnds: Uint8Array.from(opened) }
  const lineEnds = sidecar.lineEnds.slice()
  let grown = 0
  for (const { before, after } of reverted) {
    const moved = after.start + grown - before.start
    const from = Math.max(0, before.start - 1)
    lineEnds.set(opened.slice(from, before.start + before.count), from + moved)
    grown += before.count - after.count
  }
  return { ...sidecar, lineEnds }
}
