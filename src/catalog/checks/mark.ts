import type { Finding } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { nodeAt, propertyAt, typeOf } from '#core/text/read.ts'
import { endOf, firstOf, memberOf, startOf } from '../tree-values.ts'

/** Which characters a finding marks: one token, never a whole block. */
export type Mark = Finding['range']

export function spanOf(tree: Tree, node: NodeId): Mark {
  return { start: startOf(tree, node), end: endOf(tree, node) }
}

/** A scalar itself; for a block its key, else the text that says what it is, else its opening bracket. */
export function markOf(tree: Tree, node: NodeId): Mark {
  if (node === noNode) return { start: 0, end: 0 }
  const type = typeOf(tree, node)
  if (type === NodeType.Property) return spanOf(tree, firstOf(tree, node))
  if (type !== NodeType.Object && type !== NodeType.Array) return spanOf(tree, node)
  const owner = tree.parents[node] ?? noNode
  if (typeOf(tree, owner) === NodeType.Property) return spanOf(tree, firstOf(tree, owner))
  const kind = memberOf(tree, node, 'type')
  if (typeOf(tree, kind) === NodeType.String) return spanOf(tree, kind)
  const start = startOf(tree, node)
  return { start, end: start + 1 }
}

export interface Found {
  /** The node at the path, or the nearest one above it that there is. */
  readonly node: NodeId
  readonly isThere: boolean
}

/** Follows a path as far as it goes. */
export function follow(tree: Tree, from: NodeId, path: Path): Found {
  let node = from
  for (const key of path) {
    const next = nodeAt(tree, [key], node)
    if (next === noNode) return { node, isThere: false }
    node = next
  }
  return { node, isThere: true }
}

/** The key of the property a path ends at, where there is one. */
export function keyMark(tree: Tree, from: NodeId, path: Path): Mark | undefined {
  const owner = follow(tree, from, path.slice(0, -1))
  const name = path.at(-1)
  if (!owner.isThere || typeof name !== 'string') return undefined
  const property = propertyAt(tree, owner.node, name)
  return property === noNode ? undefined : spanOf(tree, firstOf(tree, property))
}
