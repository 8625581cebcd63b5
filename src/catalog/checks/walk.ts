import { stringOf, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { firstOf, nextOf } from '../tree-values.ts'

/** Every node from one down, in no promised order, without the blocks left out. Deep nesting costs no stack. */
export function* nodesWithin(
  tree: Tree,
  from: NodeId,
  leftOut: ReadonlySet<NodeId>,
): Generator<NodeId, void, undefined> {
  const waiting = [from]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === noNode || leftOut.has(node)) continue
    yield node
    for (let child = firstOf(tree, node); child !== noNode; child = nextOf(tree, child)) waiting.push(child)
  }
}

/** The last name on the way to a value, as its owner wrote it. */
export function nameAbove(tree: Tree, node: NodeId): string | undefined {
  for (let at = tree.parents[node] ?? noNode; at !== noNode; at = tree.parents[at] ?? noNode) {
    if (typeOf(tree, at) === NodeType.Property) return stringOf(tree, firstOf(tree, at))
  }
  return undefined
}
