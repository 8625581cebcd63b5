import { propertyAt, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'

/** Reads of what is asked for most. A missing node is answered, never refused. */

export function firstOf(tree: Tree, node: NodeId): NodeId {
  return tree.firsts[node] ?? noNode
}

export function nextOf(tree: Tree, node: NodeId): NodeId {
  return tree.nexts[node] ?? noNode
}

export function startOf(tree: Tree, node: NodeId): number {
  return tree.starts[node] ?? 0
}

export function endOf(tree: Tree, node: NodeId): number {
  return tree.ends[node] ?? 0
}

/** The value of the property of that name, the last of duplicates; `noNode` where there is none, or this is no object. */
export function memberOf(tree: Tree, object: NodeId, name: string): NodeId {
  const property = propertyAt(tree, object, name)
  return property === noNode ? noNode : valueNodeOf(tree, property)
}

export function hasProperty(tree: Tree, object: NodeId, name: string): boolean {
  return propertyAt(tree, object, name) !== noNode
}

/** The text of a property that is a string; `undefined` for anything else. */
export function literalAt(tree: Tree, object: NodeId, name: string): string | undefined {
  const value = memberOf(tree, object, name)
  return typeOf(tree, value) === NodeType.String ? stringOf(tree, value) : undefined
}
