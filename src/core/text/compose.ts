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
  const shift = (before.at(-1)?.oldEnd ?? 0) - (before.at(-1)?.end ?? 0)
  const [first, last] = [met[0], met.at(-1)]
  const newStart = Math.min(first?.start ?? start, start)
  const newEnd = Math.max(last?.end ?? end, end)
  const endShift = last ? last.oldEnd - last.end : shift
  const grown = length - (end - start)
  const merged: Window = {
    oldStart: first && first.start <= start ? first.oldStart : newStart + shift,
    oldEnd: last && last.end >= end ? last.oldEnd : newEnd + endShift,
    start: newStart,
    end: newEnd + grown,
  }
  return [
    ...before,
    merged,
    ...after.map((window) => ({ ...window, start: window.start + grown, end: window.end + grown })),
  ]
}

/** All of it as one list that counts in the first text; nothing beside the windows is touched. */
export function composed({ windows }: Touched, text: string): TextEdit[] {
  return windows.map(({ oldStart, oldEnd, start, end }) => ({
    offset: oldStart,
    length: oldEnd - oldStart,
    content: text.slice(start, end),
  }))
}
