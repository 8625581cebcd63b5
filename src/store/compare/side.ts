import type { Template } from '#catalog/template.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, nodeAt, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import type { ValueIds } from '#core/text/value-ids.ts'
import type { Spot } from './difference.ts'
import type { Comparable } from './match-items.ts'

/** A text as it is compared: its tree, the template of it that is looked at, and which of its values are the same. */
export interface Side {
  readonly tree: Tree
  readonly template: Template | undefined
  readonly ids: ValueIds
}

/** A value of one side and where it stands, counted from the document's root. */
export interface At {
  readonly node: NodeId
  readonly path: Path
}

export function isSame(a: Side, node: NodeId, b: Side, other: NodeId): boolean {
  return node === noNode || other === noNode ? node === other : a.ids[node] === b.ids[other]
}

export function spotOf({ starts, ends }: Tree, { node, path }: At): Spot {
  return { path, start: starts[node] ?? 0, end: ends[node] ?? 0 }
}

export function memberNode(tree: Tree, object: NodeId, name: string): NodeId {
  return nodeAt(tree, [name], object)
}

/** Of duplicates the last; a name without a value yet is nothing. */
export function members(tree: Tree, { node, path }: At): ReadonlyMap<string, At> {
  const found = new Map<string, At>()
  for (const property of itemsOf(tree, node)) {
    const [key, value] = [keyOf(tree, property), valueNodeOf(tree, property)]
    if (value !== noNode) found.set(key, { node: value, path: [...path, key] })
  }
  return found
}

export function entries(tree: Tree, { node, path }: At): readonly At[] {
  return itemsOf(tree, node).map((item, index) => ({ node: item, path: [...path, index] }))
}

export function holdsObjects({ tree }: Side, array: NodeId): boolean {
  return itemsOf(tree, array).some((item) => typeOf(tree, item) === NodeType.Object)
}

export function comparable({ tree, ids }: Side, node: NodeId): Comparable {
  const text = (name: string) => {
    const member = typeOf(tree, node) === NodeType.Object ? memberNode(tree, node, name) : noNode
    return typeOf(tree, member) === NodeType.String ? stringOf(tree, member) : ''
  }
  const [type, name] = [text('type'), text('name') || text('runOutputName')]
  return { value: `${ids[node]}`, label: type === '' && name === '' ? '' : `${type} ${name}`, type }
}
