import { directiveWithin } from '#core/text/directives.ts'
import { noNode } from '#core/text/tree.ts'
import type { DamagedSpan, NodeId, Tree } from '#core/text/tree.ts'
import { endOf, firstOf, nextOf, startOf } from '../tree-values.ts'

/** Where the text cannot be told, nothing is said about what it seems to hold or to lack. */

/** The node begins in a damaged span. */
export function isInDamage(tree: Tree, node: NodeId): boolean {
  if (tree.damaged.length === 0) return false
  const start = startOf(tree, node)
  const span = lastBefore(tree.damaged, start)
  return span !== undefined && start < span.end
}

/** Text of the block's own, not of a block within, is damaged, or a directive decides on it: what seems to be missing may stand there. */
export function isIncomplete(tree: Tree, block: NodeId): boolean {
  const [start, end] = [startOf(tree, block), endOf(tree, block)]
  if (directiveWithin(tree, start, end)) return true
  if (tree.damaged.length === 0) return false
  if (isInDamage(tree, block)) return true
  return tree.damaged.some((span) => span.start <= end && span.end > start && !isWithinChild(tree, block, span))
}

function isWithinChild(tree: Tree, block: NodeId, span: DamagedSpan): boolean {
  for (let child = firstOf(tree, block); child !== noNode; child = nextOf(tree, child)) {
    if (startOf(tree, child) < span.start && span.end < endOf(tree, child)) return true
  }
  return false
}

function lastBefore(spans: readonly DamagedSpan[], offset: number): DamagedSpan | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
