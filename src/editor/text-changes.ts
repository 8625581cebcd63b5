import { differenceOf } from '#core/text/text-edit.ts'
import type { TextEdit } from '#core/text/tree.ts'

/** What Monaco says of one replaced range; several of an event count in the same old text. */
export interface ContentChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** Monaco lists changes from the end of the text to its start; ours go the other way. */
export function toTextEdits(changes: readonly ContentChange[]): TextEdit[] {
  return changes
    .map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, length: rangeLength, content: text }))
    .sort((a, b) => a.offset - b.offset)
}

/** The stretch of the new text that holds all that the edits wrote; it is empty where text was only taken out. */
export function touchedSpan(edits: readonly TextEdit[]): { start: number; end: number } {
  const start = edits[0]?.offset ?? 0
  let end = start
  let growth = 0
  for (const { offset, length, content } of edits) {
    end = offset + growth + content.length
    growth += content.length - length
  }
  return { start, end }
}

/** Where typing goes on: behind the last thing that was put in. */
export function caretAfter(edits: readonly TextEdit[]): number {
  return touchedSpan(edits).end
}

/** The one replacement that makes `before` into `after`, if they differ. */
export function replacementBetween(before: string, after: string): TextEdit | undefined {
  return differenceOf(before, after)[0]
}
