import type { TextEdit } from './tree.ts'

/** Edits are sorted, do not overlap, and count in the old text. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let from = 0
  for (const { offset, length, content } of edits) {
    result += text.slice(from, offset) + content
    from = offset + length
  }
  return result + text.slice(from)
}

/** The edits that restore `text` from what `edits` made of it. */
export function invertTextEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0
  return edits.map(({ offset, length, content }) => {
    const inverse = { offset: offset + shift, length: content.length, content: text.slice(offset, offset + length) }
    shift += content.length - length
    return inverse
  })
}

/** Where an offset of the old text is in the new one. At an insertion, `left` stays before it, `right` goes behind it. */
export function mapOffset(edits: readonly TextEdit[], offset: number, bias: 'left' | 'right'): number {
  let shift = 0
  for (const edit of edits) {
    const end = edit.offset + edit.length
    if (isBehind(edit, offset, bias)) shift += edit.content.length - edit.length
    else if (edit.offset < offset && offset < end)
      return edit.offset + shift + (bias === 'left' ? 0 : edit.content.length)
    else break
  }
  return offset + shift
}

/** The same for many offsets, in any order: each is found without a walk along all edits. */
export function offsetMapper(edits: readonly TextEdit[], bias: 'left' | 'right'): (offset: number) => number {
  const shifts = [0]
  for (const { length, content } of edits) shifts.push((shifts.at(-1) ?? 0) + content.length - length)
  return (offset) => {
    let [low, high] = [0, edits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const edit = edits[middle]
      if (edit && isBehind(edit, offset, bias)) low = middle + 1
      else high = middle
    }
    return mapOffset(edits.slice(low, low + 1), offset, bias) + (shifts[low] ?? 0)
  }
}

/** All of the edit is to the left of the offset. */
function isBehind({ offset: start, length }: TextEdit, offset: number, bias: 'left' | 'right'): boolean {
  const end = start + length
  return end < offset || (end === offset && (length > 0 || bias === 'right'))
}

/** One replacement that makes `after` of `before`: common head and tail are left alone, no surrogate pair is torn. */
export function differenceOf(before: string, after: string): readonly TextEdit[] {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1
  return [{ offset: head, length: before.length - head - tail, content: after.slice(head, after.length - tail) }]
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff
