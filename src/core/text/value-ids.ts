import { keyOf, sourceOf, stringOf, typeOf, valueNodeOf } from './read.ts'
import { noNode, NodeType } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** A number for each node of a tree: two nodes have the same one where their values are the same. */
export type ValueIds = Int32Array

/**
 * Numbers the values of several texts alike, in one pass over each: the same value is told by one comparison, however
 * large it is. Spacing, comments and the order of properties make no difference; of duplicates the last one counts.
 */
export function valueIdsOf(trees: readonly Tree[]): readonly ValueIds[] {
  const known = new Map<string, number>()
  return trees.map((tree) => {
    const ids = new Int32Array(tree.count)
    for (const node of childrenFirst(tree)) {
      const key = keyFor(tree, node, ids)
      const id = known.get(key) ?? known.size
      known.set(key, id)
      ids[node] = id
    }
    return ids
  })
}

/** Not by recursion: a text may be nested deeper than the stack. */
function* childrenFirst({ root, firsts, nexts, parents }: Tree): Generator<NodeId> {
  const leafOf = (node: NodeId): NodeId => {
    let leaf = node
    for (let child = firsts[leaf] ?? noNode; child !== noNode; child = firsts[leaf] ?? noNode) leaf = child
    return leaf
  }
  if (root === noNode) return
  let node = leafOf(root)
  for (;;) {
    yield node
    if (node === root) return
    const next = nexts[node] ?? noNode
    node = next === noNode ? (parents[node] ?? root) : leafOf(next)
  }
}

function keyFor(tree: Tree, node: NodeId, ids: ValueIds): string {
  switch (typeOf(tree, node)) {
    case NodeType.Object:
      return `{${propertiesOf(tree, node, ids).join()}`
    case NodeType.Array:
      return `[${childrenOf(tree, node, (item) => ids[item]).join()}`
    case NodeType.Property: {
      const value = valueNodeOf(tree, node)
      return `:${value === noNode ? '' : ids[value]} ${keyOf(tree, node)}`
    }
    case NodeType.String:
      return `"${stringOf(tree, node)}`
    default:
      return sourceOf(tree, node)
  }
}

function propertiesOf(tree: Tree, object: NodeId, ids: ValueIds): readonly number[] {
  const byKey = new Map(childrenOf(tree, object, (property) => [keyOf(tree, property), ids[property] ?? 0] as const))
  return [...byKey.values()].sort((a, b) => a - b)
}

function childrenOf<Result>({ firsts, nexts }: Tree, node: NodeId, read: (child: NodeId) => Result): Result[] {
  const results: Result[] = []
  for (let child = firsts[node] ?? noNode; child !== noNode; child = nexts[child] ?? noNode) results.push(read(child))
  return results
}
