import { composed, touch, untouched } from './compose.ts'
import type { Content, Edit } from './edit.ts'
import { insertItems } from './insert.ts'
import { moveItem } from './move.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { isDamaged, itemsOf, meetsDamage, nodeAt, propertyAt, typeOf, valueOf } from './read.ts'
import { removeNodes } from './remove.ts'
import { fillMissing, missingAt, replaceValue } from './set.ts'
import { applyTextEdits } from './text-edit.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'
import { editValue, isSameValue } from './value-edit.ts'

/** `edits` count in the tree's text and are the smallest that do what was asked; `text` is what they make of it. */
export type Plan =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly text: string }
  /** Why not, and the place in the text that stands in the way. */
  | { readonly ok: false; readonly reason: string; readonly start: number; readonly end: number }

export interface PlanOptions {
  /** Names of the object at a path in the order they are written; a new property goes behind those before it. */
  readonly order?: (parent: Path) => readonly string[] | undefined
}

interface Refusal {
  readonly reason: string
  readonly start: number
  readonly end: number
}

type Step = readonly TextEdit[] | Refusal

const unreadable = 'This value is inside text that cannot be read yet. Mend the text first, or edit it in the JSON.'

/**
 * Turns edits of the tree into edits of the text. Each counts in the result of
 * the one before. What could not be read back as it was meant is refused.
 */
export function planEdits(tree: Tree, edits: readonly Edit[], options: PlanOptions = {}): Plan {
  let current = tree
  let touched = untouched
  for (const edit of edits) {
    const step = planOne(current, edit, options)
    if ('reason' in step) return { ok: false, ...step }
    if (step.length === 0) continue
    const text = applyTextEdits(current.text, step)
    if (edits.length === 1 && isScalarChange(current, step)) return { ok: true, edits: step, text }
    const next = parseTree(text)
    if (edit.op !== 'text' && !isAsMeant(current, next, edit)) return { ok: false, reason: notAsMeant, start: step[0]?.offset ?? 0, end: step[0]?.offset ?? 0 }
    touched = touch(touched, step)
    current = next
  }
  return { ok: true, edits: composed(touched, current.text), text: current.text }
}

const notAsMeant = 'This change could not be made here without touching other text. Make it in the JSON.'

/** One token in place of another cannot change anything around it. */
function isScalarChange(tree: Tree, [edit, ...rest]: readonly TextEdit[]): boolean {
  if (!edit || rest.length > 0 || edit.length === 0 || /[{[\n]/.test(edit.content.charAt(0))) return false
  return !/^[{[]/.test(tree.text.slice(edit.offset, edit.offset + 1)) && /^(?:"[^\n]*"|[-\w.+]+)$/.test(edit.content)
}

/** The new text holds the value that was asked for, and no fault that the old one did not have. */
function isAsMeant(before: Tree, after: Tree, edit: Exclude<Edit, { op: 'text' }>): boolean {
  if (after.problems.length > before.problems.length) return false
  return isSameValue(editValue(valueOf(before, before.root), edit), valueOf(after, after.root))
}

function planOne(tree: Tree, edit: Edit, options: PlanOptions): Step {
  switch (edit.op) {
    case 'text':
      return [{ offset: edit.start, length: edit.end - edit.start, content: edit.content }]
    case 'set':
      return planSet(tree, edit.path, edit.content, options)
    case 'insert':
      return planInsert(tree, edit.path, edit.index, edit.content, options)
    case 'remove':
      return planRemove(tree, edit.path)
    case 'move':
      return planMove(tree, edit.path, edit.from, edit.to)
    case 'rename':
      return planRename(tree, edit.path, edit.key)
  }
}

function planSet(tree: Tree, path: Path, content: Content, options: PlanOptions): Step {
  const node = nodeAt(tree, path)
  if (node !== noNode) return isDamaged(tree, node) ? refuse(tree, node) : replaceValue(tree, node, content)
  if (tree.root === noNode && path.length === 0) {
    return [{ offset: 0, length: 0, content: 'source' in content ? content.source : JSON.stringify(content.value, undefined, 2) }]
  }
  const missing = missingAt(tree, path, content)
  if (!missing) return refuse(tree, deepest(tree, path), 'A single value or an expression stands where a block is needed. Edit it in the JSON.')
  const steps = path.length - depthOf(tree, path) - 1
  const parent = path.slice(0, path.length - steps - 1)
  return unlessDamaged(tree, fillMissing(tree, missing, options.order?.(parent)))
}

/** How many parts of a path lead somewhere. */
function depthOf(tree: Tree, path: Path): number {
  let depth = 0
  while (depth < path.length && nodeAt(tree, path.slice(0, depth + 1)) !== noNode) depth += 1
  return depth
}

function deepest(tree: Tree, path: Path): NodeId {
  return nodeAt(tree, path.slice(0, depthOf(tree, path)))
}

function planInsert(tree: Tree, path: Path, index: number, content: Content, options: PlanOptions): Step {
  const array = nodeAt(tree, path)
  if (array === noNode) {
    if (!('source' in content)) return planSet(tree, path, { value: [content.value] }, options)
    return planSet(tree, path, { source: `[\n${content.source}\n]` }, options)
  }
  if (typeOf(tree, array) !== NodeType.Array) return refuse(tree, array, 'This is no list, so nothing can be added to it here. Edit it in the JSON.')
  return unlessDamaged(tree, insertItems(tree, array, index, [content]))
}

function planRemove(tree: Tree, path: Path): Step {
  const target = holderOf(tree, path)
  if (target === noNode) return []
  const isItem = typeOf(tree, target) !== NodeType.Property
  if (!isItem && isDamaged(tree, target)) return refuse(tree, target)
  return removeNodes(tree, target)
}

/** The property or item at a path: what a list of siblings is made of. */
function holderOf(tree: Tree, path: Path): NodeId {
  const parent = nodeAt(tree, path.slice(0, -1))
  const last = path[path.length - 1]
  if (parent === noNode || last === undefined) return noNode
  if (typeOf(tree, parent) === NodeType.Array) return itemsOf(tree, parent)[Number(last)] ?? noNode
  return propertyAt(tree, parent, `${last}`)
}

function planMove(tree: Tree, path: Path, from: number, to: number): Step {
  const array = nodeAt(tree, path)
  if (array === noNode || typeOf(tree, array) !== NodeType.Array) return []
  const { length } = itemsOf(tree, array)
  if (from === to || from < 0 || to < 0 || from >= length || to >= length) return []
  return moveItem(tree, array, from, to)
}

function planRename(tree: Tree, path: Path, key: string): Step {
  const property = holderOf(tree, path)
  if (property === noNode || typeOf(tree, property) !== NodeType.Property) return []
  const name = tree.firsts[property] ?? noNode
  if (isDamaged(tree, name)) return refuse(tree, name)
  const [offset, end] = [tree.starts[name] ?? 0, tree.ends[name] ?? 0]
  const content = JSON.stringify(key)
  return tree.text.slice(offset, end) === content ? [] : [{ offset, length: end - offset, content }]
}

function refuse({ starts, ends }: Tree, node: NodeId, reason = unreadable): Refusal {
  return { reason, start: starts[node] ?? 0, end: ends[node] ?? 0 }
}

function unlessDamaged(tree: Tree, edits: readonly TextEdit[]): Step {
  // What is put in at an offset goes before the character there, so that one counts.
  const hit = edits.find(({ offset, length }) => meetsDamage(tree, offset, offset + Math.max(1, length)))
  return hit ? { reason: unreadable, start: hit.offset, end: hit.offset + hit.length } : edits
}
