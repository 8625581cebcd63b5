import type { TextEdit } from './tree.ts'

/** A stretch of the first text, and what stands in its place by now. */
interface Window {
  readonly oldStart: number
  readonly oldEnd: number
  readonly start: number
  readonly end: number
}

/** What several lists of edits, one after another, have touched of a text. */
export interface Touched {
  readonly windows: readonly Window[]
}

export const untouched: Touched = { windows: [] }

/** Adds a list that counts in the text as it stands after the former ones. */
export function touch(touched: Touched, edits: readonly TextEdit[]): Touched {
  let { windows } = touched
  let drift = 0
  for (const { offset, length, content } of edits) {
    windows = touchOne(windows, offset + drift, offset + drift + length, content.length)
    drift += content.length - length
  }
  return { windows }
}

function touchOne(windows: readonly Window[], start: number, end: number, length: number): Window[] {
  const before = windows.filter((window) => window.end < start)
  const after = windows.filter((window) => window.start > end)
  const met = windows.slice(before.length, windows.length - after.length)
  const last = before[before.length - 1]
  // Beside all windows an offset of the first text differs from today's by what the windows before it have grown.
  const edge = {
    start,
    end,
    oldStart: start + shiftBehind(last),
    oldEnd: end + shiftBehind(met[met.length - 1] ?? last),
  }
  const [left, right] = [met[0], met[met.length - 1]]
  const leftmost = left && left.start <= start ? left : edge
  const rightmost = right && right.end >= end ? right : edge
  const grown = length - (end - start)
  const merged: Window = {
    oldStart: leftmost.oldStart,
    oldEnd: rightmost.oldEnd,
    start: leftmost.start,
    end: rightmost.end + grown,
  }
  const moved = after.map((window) => ({ ...window, start: window.start + grown, end: window.end + grown }))
  return [...before, merged, ...moved]
}

function shiftBehind(window: Window | undefined): number {
  return window ? window.oldEnd - window.end : 0
}

/** All of it as one list that counts in the first text; nothing beside the windows is touched. */
export function composed({ windows }: Touched, text: string): TextEdit[] {
  return windows.map(({ oldStart, oldEnd, start, end }) => ({
    offset: oldStart,
    length: oldEnd - oldStart,
    content: text.slice(start, end),
  }))
}
