import type { TextEdit } from './tree.ts'

/** Sorted edits of a text that do not overlap: how far each is from the one before, how much it takes out, what it puts in. */
export function textEditsOf(text: string, steps: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = []
  let from = 0
  for (const [gap, length, content] of steps) {
    const offset = from + gap
    if (offset + length > text.length) break
    edits.push({ offset, length, content })
    from = offset + length
  }
  return edits
}
