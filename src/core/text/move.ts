import { itemsOf } from './read.ts'
import { applyTextEdits, differenceOf } from './text-edit.ts'
import { endsInLineComment, hasLooseTrail, indentAt, isLineOpen, slotOf } from './trivia.ts'
import type { Slot } from './trivia.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** As `Edit` has it: `to` counts in the list that results. */
interface Move {
  readonly from: number
  readonly to: number
}

/**
 * Moves items among their siblings, one after another. They travel with the
 * comments they own; commas and the blanks between places stay where they are.
 */
export function moveItems(tree: Tree, array: NodeId, moves: readonly Move[]): TextEdit[] {
  const items = itemsOf(tree, array)
  const all = items.map((_, index) => index)
  const moved = new Set<number>()
  for (const { from, to } of moves) {
    if (!(from in all && to in all)) continue
    const item = all.splice(from, 1)
    all.splice(to, 0, ...item)
    for (const index of item) moved.add(index)
  }
  const low = all.findIndex((item, index) => item !== index)
  const high = all.findLastIndex((item, index) => item !== index)
  const places = items.slice(low, high + 1).map((node) => slotOf(tree, node))
  const order = all.slice(low, high + 1).map((index) => index - low)
  const [first, last] = [places[0], places.at(-1)]
  if (low < 0 || !first || !last) return []
  const written = writeInto(tree, places, order)
  const edits = cutAndPaste(tree.text, places, order, (index) => moved.has(index + low))
  return shortest(tree.text, first.start, last.end, written, edits)
}

/** The items in another order, each in the place of the one that stood there. */
function writeInto(tree: Tree, places: readonly Slot[], order: readonly number[]): string {
  const { text } = tree
  const pieces: string[] = []
  let isOpen = false
  for (const [index, place] of places.entries()) {
    const item = places[order[index] ?? index] ?? place
    const tail = tailOf(tree, item, place)
    pieces.push(gapBefore(text, place, item, isOpen), text.slice(item.lead, item.nodeEnd), tail)
    // A comment that ended its line must end it here too, to stay this item's.
    isOpen = item.end > Math.max(item.nodeEnd, item.comma + 1) || endsInLineComment(tail, 0, tail.length)
  }
  return pieces.join('') + gapBehind(text, places, isOpen)
}

/** A new line, where what follows the last place would end up in a comment, or a comment with the wrong item. */
function gapBehind(text: string, places: readonly Slot[], isOpen: boolean): string {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return ''
  const isCut = hasLooseTrail(text, last.end) || (isOpen && isLineOpen(text, last.end))
  return isCut ? newline(text, first.lead) : ''
}

/** The blanks of the place, or a new line where a comment needs one. */
function gapBefore(text: string, place: Slot, item: Slot, isOpen: boolean): string {
  const gap = text.slice(place.start, place.lead)
  const needsLine = isOpen || text.startsWith('//', item.lead)
  return needsLine && !gap.includes('\n') ? newline(text, item.lead) : gap
}

function newline(text: string, lead: number): string {
  return `\n${indentAt(text, lead)}`
}

/** What stands behind an item: its own comments, and the comma of its new place. */
function tailOf({ text }: Tree, item: Slot, place: Slot): string {
  const between = item.comma < 0 ? '' : text.slice(item.nodeEnd, item.comma)
  const trail = text.slice(item.comma < 0 ? item.nodeEnd : item.comma + 1, item.end)
  return between + (place.comma < 0 ? '' : ',') + trail
}

/** What stays is not touched: between each of it and the next, what moves from there and to there is exchanged. */
function cutAndPaste(
  text: string,
  places: readonly Slot[],
  order: readonly number[],
  isMoved: (index: number) => boolean,
): TextEdit[] {
  const edits: TextEdit[] = []
  let offset = places[0]?.start ?? 0
  let content = ''
  const exchange = (end: number) => {
    if (end > offset || content !== '') edits.push({ offset, length: end - offset, content })
    content = ''
  }
  for (const index of order) {
    const { start = 0, end = 0 } = places[index] ?? {}
    if (isMoved(index)) content += text.slice(start, end)
    else {
      exchange(start)
      offset = end
    }
  }
  exchange(places.at(-1)?.end ?? 0)
  return edits
}

/** Cut and paste where that says the same, so that what lies between is not touched; else the whole stretch. */
function shortest(text: string, start: number, end: number, written: string, edits: TextEdit[]) {
  const old = text.slice(start, end)
  const shifted = edits.map((edit) => ({ ...edit, offset: edit.offset - start }))
  if (applyTextEdits(old, shifted) === written) return edits
  return differenceOf(old, written).map((edit) => ({ ...edit, offset: edit.offset + start }))
}
