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

/** A window, or an edit, in the text as it stands after the former lists. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** By how much it grows. */
  readonly grown: number
  readonly window?: Window
}

/** Adds a list that counts in the text as it stands after the former ones. What touches becomes one window. */
export function touch({ windows }: Touched, edits: readonly TextEdit[]): Touched {
  const next: Window[] = []
  /** By how much the edits so far have moved what is behind them. */
  let drift = 0
  /** Behind the last window an offset of the first text is so much larger than one of today's. */
  let shift = 0
  let open: { readonly oldStart: number; readonly start: number; end: number } | undefined
  const close = () => {
    if (open) next.push({ oldStart: open.oldStart, oldEnd: open.end + shift, start: open.start, end: open.end + drift })
  }
  for (const { start, end, grown, window } of inOrder(windows, edits)) {
    if (open && start <= open.end) open.end = Math.max(open.end, end)
    else {
      close()
      open = { oldStart: window?.oldStart ?? start + shift, start: start + drift, end }
    }
    if (window) shift = window.oldEnd - window.end
    drift += grown
  }
  close()
  return { windows: next }
}

/** A window before an edit that begins where it does. */
function inOrder(windows: readonly Window[], edits: readonly TextEdit[]): Stretch[] {
  const stretches: Stretch[] = windows.map((window) => ({ start: window.start, end: window.end, grown: 0, window }))
  for (const { offset, length, content } of edits) {
    stretches.push({ start: offset, end: offset + length, grown: content.length - length })
  }
  return stretches.sort((a, b) => a.start - b.start)
}

/** All of it as one list that counts in the first text; nothing beside the windows is touched. */
export function composed({ windows }: Touched, text: string): TextEdit[] {
  return windows.map(({ oldStart, oldEnd, start, end }) => ({
    offset: oldStart,
    length: oldEnd - oldStart,
    content: text.slice(start, end),
  }))
}
