import type { Edit, JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { commentsAround, hasMeantItems } from './plan-items.ts'
import type { ListEdit } from './plan-items.ts'
import { nodeAt, typeOf, valueOf } from './read.ts'
import { commentsIn } from './trivia.ts'
import { noNode, NodeType, remarks } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'
import { editValue, isSameValue } from './value-edit.ts'

export type TreeEdit = Exclude<Edit, { op: 'text' }>

/** One edit, or several that do one thing in one list. */
export type Asked = readonly [TreeEdit, ...TreeEdit[]]

/**
 * The new text holds the value that was asked for, all comments that were not
 * to go, and no fault that the old one had not.
 *
 * Only the block the edit is in is compared, as far as the text is sound: the
 * words around it are the same, so that they mean the same.
 */
export function isAsMeant(before: Tree, after: Tree, asked: Asked, edits: readonly TextEdit[]): boolean {
  const [edit] = asked
  const added = faultsOf(after) - faultsOf(before)
  if (after.damaged.length > before.damaged.length || (added > 0 && added > trailingCommasIn(asked))) return false
  if (isWordForWord(before, edit)) return hasSameShape(before, after, edit, edits)
  if (before.damaged.length > 0) return holdsMeant(before, before.root, after, after.root, asked)
  const scope = scopeOf(before, edit)
  const [old, now] = [nodeAt(before, scope), nodeAt(after, scope)]
  const inScope = asked.map((one) => ({ ...one, path: one.path.slice(scope.length) }))
  return standsSame(before, old, after, now, edits) && holdsMeant(before, old, after, now, inScope)
}

/** The block says what it should, and has kept its comments. Paths count from the block. */
function holdsMeant(before: Tree, old: NodeId, after: Tree, now: NodeId, asked: readonly TreeEdit[]): boolean {
  const inList = asked.filter((edit) => isListEdit(before, old, edit))
  if (before.damaged.length === 0 && inList.length === asked.length) {
    const isKept = holdsAllBut(commentsAround(before, old), commentsAround(after, now), asked)
    return isKept && hasMeantItems(before, old, after, now, inList)
  }
  const meant = asked.reduce(editValue, valueOf(before, old))
  return isSameValue(meant, valueOf(after, now)) && keepsComments(before, old, after, now, asked)
}

function isListEdit(tree: Tree, block: NodeId, edit: TreeEdit): edit is ListEdit {
  if (typeOf(tree, block) !== NodeType.Array || edit.op === 'set' || edit.op === 'rename') return false
  return edit.path.length === (edit.op === 'remove' ? 1 : 0)
}

export function faultsOf({ problems }: Tree): number {
  return problems.filter(({ kind }) => kind !== 'empty' && !remarks.includes(kind)).length
}

/** A copy brings those that its original has: as they were written there, so they may be here. */
function trailingCommasIn(asked: readonly TreeEdit[]): number {
  let count = 0
  for (const edit of asked) {
    if (!('content' in edit) || !('source' in edit.content)) continue
    count += parseTree(edit.content.source).problems.filter(({ kind }) => kind === 'trailing-comma').length
  }
  return count
}

/** A single value takes the place of a single value. */
function isWordForWord(tree: Tree, edit: TreeEdit): edit is TreeEdit & { op: 'set'; content: { value: JsonValue } } {
  if (edit.op !== 'set' || 'source' in edit.content || typeof edit.content.value === 'object') return false
  return typeOf(tree, nodeAt(tree, edit.path)) >= NodeType.String
}

/** Node by node the same tree, moved along behind the edit. */
function hasSameShape(
  before: Tree,
  after: Tree,
  edit: TreeEdit & { content: { value: JsonValue } },
  edits: readonly TextEdit[],
): boolean {
  const [change] = edits
  if (!change || edits.length > 1 || before.count !== after.count) return false
  const growth = after.text.length - before.text.length
  for (let node = 0; node < before.count; node++) {
    const start = before.starts[node] ?? 0
    if (start !== change.offset && before.types[node] !== after.types[node]) return false
    if (after.starts[node] !== (start > change.offset ? start + growth : start)) return false
  }
  return isSameValue(valueOf(after, nodeAt(after, edit.path)), edit.content.value)
}

/** The path of the innermost block that holds all that the edit touches. */
function scopeOf(tree: Tree, edit: TreeEdit): Path {
  const holder = edit.op === 'remove' || edit.op === 'rename' || edit.op === 'set' ? edit.path.slice(0, -1) : edit.path
  let depth = holder.length
  while (depth > 0 && nodeAt(tree, holder.slice(0, depth)) === noNode) depth--
  return holder.slice(0, depth)
}

function standsSame(before: Tree, old: NodeId, after: Tree, now: NodeId, edits: readonly TextEdit[]): boolean {
  if (old === noNode) return true
  const [start, end] = [before.starts[old] ?? 0, before.ends[old] ?? 0]
  const isInside = edits.every(({ offset, length }) => offset >= start && offset + length <= end)
  const growth = after.text.length - before.text.length
  return isInside && after.starts[now] === start && after.ends[now] === end + growth
}

function keepsComments(before: Tree, old: NodeId, after: Tree, now: NodeId, asked: readonly TreeEdit[]): boolean {
  if (asked.every((edit) => edit.op === 'set' && nodeAt(before, edit.path, old) !== noNode)) return true
  return holdsAllBut(commentsOf(before, old), commentsOf(after, now), asked)
}

/** What is removed takes its comments along; none is new then. */
function holdsAllBut(former: readonly string[], present: readonly string[], asked: readonly TreeEdit[]): boolean {
  return asked.every(({ op }) => op === 'remove') ? holdsAll(former, present) : holdsAll(present, former)
}

function commentsOf({ text, starts, ends }: Tree, node: NodeId): string[] {
  return node === noNode ? [] : commentsIn(text, starts[node] ?? 0, ends[node] ?? 0)
}

/** As often as there. */
export function holdsAll(all: readonly string[], wanted: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const comment of all) left.set(comment, (left.get(comment) ?? 0) + 1)
  return wanted.every((comment) => {
    const count = left.get(comment) ?? 0
    left.set(comment, count - 1)
    return count > 0
  })
}
