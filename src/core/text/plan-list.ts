import type { Edit } from './edit.ts'
import { insertItems } from './insert.ts'
import { placeFor } from './list-style.ts'
import { moveItems } from './move.ts'
import { toPointer } from './path.ts'
import type { Path } from './path.ts'
import type { ListEdit } from './plan-items.ts'
import { itemsOf, nodeAt, typeOf } from './read.ts'
import { removeNodes } from './remove.ts'
import { NodeType } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

type Several = readonly [ListEdit, ListEdit, ...ListEdit[]]

/** Edits of one list that are planned on one tree, and what they come to. Not yet proved. */
interface JointStep {
  readonly asked: Several
  readonly edits: readonly TextEdit[]
}

/**
 * Edits at the front that do one thing with items of one list, on one tree: the
 * text is read for all of them, not for each. They write what they would write
 * one after another; `undefined` where that cannot be told.
 */
export function planJointly(tree: Tree, edits: readonly Edit[]): JointStep | undefined {
  const [first] = edits
  if (!first || !isListEdit(first) || tree.damaged.length > 0) return undefined
  const array = nodeAt(tree, listOf(first))
  if (typeOf(tree, array) !== NodeType.Array) return undefined
  const front = frontOf(edits, toPointer(listOf(first)))
  const takes = front.length > 1 ? placeFor(tree, array) : undefined
  const misfit = front.findIndex((edit) => edit.op === 'insert' && takes?.(edit.content) !== true)
  const [one, two, ...more] = misfit < 0 ? front : front.slice(0, misfit)
  if (!takes || !one || !two) return undefined
  const asked = [one, two, ...more] as const
  return { asked, edits: planAll(tree, array, asked) }
}

function planAll(tree: Tree, array: NodeId, asked: Several): TextEdit[] {
  const [first] = asked
  if (first.op === 'insert') {
    const contents = asked.flatMap((edit) => (edit.op === 'insert' ? [edit.content] : []))
    return insertItems(tree, array, first.index, contents)
  }
  if (first.op === 'move') {
    const moves = asked.filter((edit) => edit.op === 'move')
    return moveItems(tree, array, moves)
  }
  const items = itemsOf(tree, array)
  const gone = asked.flatMap((edit) => items[placeOf(edit)] ?? [])
  return removeNodes(tree, gone.reverse())
}

function isListEdit(edit: Edit): edit is ListEdit {
  return edit.op === 'insert' || edit.op === 'move' || (edit.op === 'remove' && edit.path.length > 0)
}

function listOf(edit: ListEdit): Path {
  return edit.op === 'remove' ? edit.path.slice(0, -1) : edit.path
}

/** The position an edit is about. */
function placeOf(edit: ListEdit): number {
  if (edit.op === 'remove') return Number(edit.path.at(-1))
  return edit.op === 'move' ? edit.from : edit.index
}

/** As far as they are of the list, and of a kind. */
function frontOf(edits: readonly Edit[], list: string): ListEdit[] {
  const front: ListEdit[] = []
  for (const edit of edits) {
    const last = front.at(-1)
    if (!isListEdit(edit) || toPointer(listOf(edit)) !== list || (last && !goesOn(last, edit))) break
    front.push(edit)
  }
  return front
}

/** Removed from the end, so that each position counts in the list as it is; put in one behind another; moved in any way. */
function goesOn(last: ListEdit, next: ListEdit): boolean {
  if (last.op !== next.op) return false
  if (next.op === 'insert') return placeOf(next) === placeOf(last) + 1
  return next.op === 'move' || placeOf(next) < placeOf(last)
}
