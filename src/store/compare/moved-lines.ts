import type { Hunk } from '#core/text/line-diff.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import type { LineStarts } from '#core/text/lines.ts'
import type { Difference, Spot } from './difference.ts'

/** Lines numbered from 1, both included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** The lines of a spot, each looked up in the lines its text has. */
export function lineRange(lineStarts: LineStarts, { start, end }: Spot): LineRange {
  return { from: positionAt(lineStarts, start).line + 1, to: positionAt(lineStarts, end).line + 1 }
}

/**
 * What moved as whole lines of both texts, with the comments above that moved along, from top to bottom. What shares
 * its lines with something else, or moved within what moved, is left out.
 */
export function movedLines(before: string, after: string, differences: readonly Difference[]): readonly Hunk[] {
  const texts = { before: readLines(before), after: readLines(after) }
  const moves: Hunk[] = []
  const taken = { before: new Set<number>(), after: new Set<number>() }
  for (const difference of differences) {
    const move = difference.sort === 'moved' ? moveOf(texts, difference) : undefined
    if (!move || sides.some((side) => taken[side].has(move[side].start))) continue
    moves.push(move)
    for (const side of sides) {
      const { start, count } = move[side]
      for (let line = start; line < start + count; line++) taken[side].add(line)
    }
  }
  return moves
}

const sides = ['before', 'after'] as const

function moveOf(texts: Readonly<Record<(typeof sides)[number], Lines>>, { before, after }: Difference) {
  const from = before && wholeLines(texts.before, before)
  const to = after && wholeLines(texts.after, after)
  if (!from || !to) return undefined
  const comments = commentsAbove([texts.before.lines, from.start], [texts.after.lines, to.start])
  return { before: withMore(from, comments), after: withMore(to, comments) }
}

type Span = Hunk['before']

interface Lines {
  readonly lines: readonly string[]
  readonly starts: LineStarts
}

function readLines(text: string): Lines {
  return { lines: text.split('\n'), starts: lineStartsOf(text) }
}

function wholeLines({ lines, starts }: Lines, spot: Spot): Span | undefined {
  const [first, last] = [positionAt(starts, spot.start), positionAt(starts, spot.end)]
  const lead = lines[first.line]?.slice(0, first.column) ?? ''
  const trail = lines[last.line]?.slice(last.column) ?? ''
  const isAlone = lead.trim() === '' && /^\s*,?\s*(\/\/.*)?$/.test(trail)
  return isAlone ? { start: first.line, count: last.line - first.line + 1 } : undefined
}

function commentsAbove(
  [old, from]: readonly [readonly string[], number],
  [now, to]: readonly [readonly string[], number],
): number {
  let count = 0
  for (;;) {
    const [a, b] = [old[from - count - 1]?.trim(), now[to - count - 1]?.trim()]
    if (a === undefined || a !== b || !/^\/[/*]/.test(a)) return count
    count += 1
  }
}

function withMore({ start, count }: Span, above: number): Span {
  return { start: start - above, count: count + above }
}
