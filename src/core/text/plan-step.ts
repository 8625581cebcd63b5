import { directiveWithin } from './directives.ts'
import type { Content, Edit } from './edit.ts'
import { insertItems } from './insert.ts'
import { moveItems } from './move.ts'
import type { Path } from './path.ts'
import { isReplaceable, touchesDamage } from './plan-damage.ts'
import { formatValue } from './print.ts'
import { isDamaged, itemsOf, keyOf, nodeAt, propertyAt, typeOf } from './read.ts'
import { removeNodes } from './remove.ts'
import { fillMissing, missingAt, nest, replaceValue } from './set.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

export interface Refusal {
  readonly reason: string
  readonly start: number
  readonly end: number
}

export interface PlanOptions {
  /** Names of the object at a path in the order they are written; a new property goes behind the nearest of those before it. */
  readonly order?: (parent: Path) => readonly string[] | undefined
}

export type Step = readonly TextEdit[] | Refusal

const unreadable = 'This value is inside text that cannot be read yet. Mend the text first, or edit it in the JSON.'
const noBlock = 'Another kind of value stands where a block is needed. Edit it in the JSON.'
const noList = 'This is no list, so nothing can be added to it here. Edit it in the JSON.'
const decided = 'A directive of Terraform decides here what is there. Move or delete in the JSON.'

export function isRefusal(step: object): step is Refusal {
  return 'reason' in step
}

/** The edits of the text that one edit of the tree comes to, not yet proved. */
export function planOne(tree: Tree, edit: Edit, options: PlanOptions): Step {
  switch (edit.op) {
    case 'text':
      return [{ offset: edit.start, length: edit.end - edit.start, content: edit.content }]
    case 'set':
      return planSet(tree, edit.path, edit.content, options)
    case 'insert':
      return planInsert(tree, edit.path, edit.index, edit.content, options)
    case 'remove':
      return unlessDecided(tree, planRemove(tree, edit.path))
    case 'move':
      return unlessDecided(tree, planMove(tree, edit.path, edit.from, edit.to))
    case 'rename':
      return planRename(tree, edit.path, edit.key)
  }
}

function planSet(tree: Tree, path: Path, content: Content, options: PlanOptions): Step {
  const node = nodeAt(tree, path)
  if (node !== noNode) return isReplaceable(tree, node) ? replaceValue(tree, node, content) : refuse(tree, node)
  if (tree.root === noNode) return planFirst(tree, path, content)
  const missing = missingAt(tree, path, content)
  if (!missing) return refuse(tree, nodeAt(tree, path.slice(0, depthOf(tree, path))), noBlock)
  const parent = path.slice(0, depthOf(tree, path))
  const bare = propertyAt(tree, missing.holder, `${missing.key}`)
  if (bare !== noNode) return refuse(tree, bare)
  return unlessDamaged(tree, fillMissing(tree, missing, options.order?.(parent)))
}

/** A text without a value gets its first. */
function planFirst(tree: Tree, path: Path, content: Content): Step {
  if (tree.damaged.length > 0) return { reason: unreadable, start: 0, end: tree.text.length }
  const whole = nest(path, content)
  const source = 'source' in whole ? whole.source : formatValue(whole.value)
  // A comment on the last line must not take it in.
  const isOpen = tree.text.slice(tree.text.lastIndexOf('\n') + 1).trim() !== ''
  return [{ offset: tree.text.length, length: 0, content: isOpen ? `\n${source}` : source }]
}

/** How many parts of a path lead somewhere. */
function depthOf(tree: Tree, path: Path): number {
  let depth = 0
  while (depth < path.length && nodeAt(tree, path.slice(0, depth + 1)) !== noNode) depth += 1
  return depth
}

function planInsert(tree: Tree, path: Path, index: number, content: Content, options: PlanOptions): Step {
  const array = nodeAt(tree, path)
  if (array === noNode) {
    if (!('source' in content)) return planSet(tree, path, { value: [content.value] }, options)
    return planSet(tree, path, { source: `[\n${content.source}\n]` }, options)
  }
  if (typeOf(tree, array) !== NodeType.Array) return refuse(tree, array, noList)
  return unlessDamaged(tree, insertItems(tree, array, index, [content]))
}

/** Of a key that stands twice all go: what the user took away must not come back from an earlier line. */
function planRemove(tree: Tree, path: Path): Step {
  const target = holderOf(tree, path)
  if (target === noNode) return []
  if (typeOf(tree, target) !== NodeType.Property) return removeNodes(tree, [target])
  const key = keyOf(tree, target)
  const same = itemsOf(tree, tree.parents[target] ?? noNode).filter((property) => keyOf(tree, property) === key)
  const damaged = same.find((property) => isDamaged(tree, property))
  if (damaged !== undefined) return refuse(tree, damaged)
  return removeNodes(tree, same)
}

/** The property or item at a path: what a list of siblings is made of. */
function holderOf(tree: Tree, path: Path): NodeId {
  const parent = nodeAt(tree, path.slice(0, -1))
  const last = path.at(-1)
  if (parent === noNode || last === undefined) return noNode
  if (typeOf(tree, parent) === NodeType.Array) return itemsOf(tree, parent)[Number(last)] ?? noNode
  return propertyAt(tree, parent, `${last}`)
}

function planMove(tree: Tree, path: Path, from: number, to: number): Step {
  const array = nodeAt(tree, path)
  if (array === noNode || typeOf(tree, array) !== NodeType.Array) return []
  return moveItems(tree, array, [{ from, to }])
}

function planRename(tree: Tree, path: Path, key: string): Step {
  const property = holderOf(tree, path)
  if (property === noNode || typeOf(tree, property) !== NodeType.Property) return []
  const name = tree.firsts[property] ?? noNode
  if (isDamaged(tree, name)) return refuse(tree, name)
  if (keyOf(tree, property) === key) return []
  const present = propertyAt(tree, tree.parents[property] ?? noNode, key)
  if (present !== noNode) return refuse(tree, present, `There is a property ${key} already. Choose another name.`)
  const [offset, end] = [tree.starts[name] ?? 0, tree.ends[name] ?? 0]
  return [{ offset, length: end - offset, content: JSON.stringify(key) }]
}

function refuse({ starts, ends }: Tree, node: NodeId, reason = unreadable): Refusal {
  return { reason, start: starts[node] ?? 0, end: ends[node] ?? 0 }
}

function unlessDamaged(tree: Tree, edits: readonly TextEdit[]): Step {
  const hit = edits.find((edit) => touchesDamage(tree, edit))
  return hit ? { reason: unreadable, start: hit.offset, end: hit.offset + hit.length } : edits
}

/** What goes or moves takes no directive along, and crosses none: it stands for more than the item beside it. */
function unlessDecided(tree: Tree, step: Step): Step {
  const [first, last] = isRefusal(step) ? [] : [step[0], step.at(-1)]
  const directive = first && last && directiveWithin(tree, first.offset, last.offset + last.length)
  return directive ? { reason: decided, ...directive } : step
}
