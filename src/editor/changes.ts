import type { TextEdit } from '#core/text/tree.ts'

/** What Monaco says of a change; several come last first, all counting in the old text. */
export interface ContentChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

export function toTextEdits(changes: readonly ContentChange[]): TextEdit[] {
  return changes
    .map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      length: rangeLength,
      content: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    }))
    .sort((a, b) => a.offset - b.offset)
}

/** True where a text already is what the edits made: the change is an echo of its own. Told by value, at the edited places only. */
export function isDone(text: string, lengthAfter: number, edits: readonly TextEdit[]): boolean {
  if (text.length !== lengthAfter) return false
  let shift = 0
  return edits.every(({ offset, length, content }) => {
    const isThere = text.startsWith(content, offset + shift)
    shift += content.length - length
    return isThere
  })
}

/** The caret after typing: behind the last thing that was put in. */
export function caretAfter(edits: readonly TextEdit[]): number {
  let shift = 0
  let caret = 0
  for (const { offset, length, content } of edits) {
    caret = offset + shift + content.length
    shift += content.length - length
  }
  return caret
}
