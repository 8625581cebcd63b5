import { endsInLineComment, hasLooseTrail, indentAt, isLineOpen, slotOf } from './trivia.ts'
import type { Slot } from './trivia.ts'
import { noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** Takes children out, with the comments they own and the comma that would be left over. In the order they stand. */
export function removeNodes(tree: Tree, nodes: readonly NodeId[]): TextEdit[] {
  const runs: [NodeId, NodeId][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last && tree.nexts[last[1]] === node) last[1] = node
    else runs.push([node, node])
  }
  return runs.flatMap(([first, last]) => removeRun(tree, first, last))
}

function removeRun(tree: Tree, first: NodeId, last: NodeId): TextEdit[] {
  const before = tree.previous[first] ?? noNode
  const next = tree.nexts[last] ?? noNode
  const [head, tail] = [slotOf(tree, first), slotOf(tree, last)]
  if (next !== noNode) return [cutBefore(tree, head, tail, next)]
  if (before === noNode) return [cut(tree, first, head.start, endOfEmptied(tree, head.start, tail.end, first))]
  const { comma } = slotOf(tree, before)
  if (tail.comma >= 0 || comma < 0) return [cut(tree, first, head.start, tail.end)]
  // The comma before the last ones goes with them.
  if (comma + 1 === head.start) return [cut(tree, first, comma, tail.end)]
  return [{ offset: comma, length: 1, content: '' }, cut(tree, first, head.start, tail.end)]
}

/** What stands on the line behind moves up to where it stood; else the whole line goes. */
function cutBefore(tree: Tree, head: Slot, tail: Slot, next: NodeId): TextEdit {
  const { lead } = slotOf(tree, next)
  const isLineOver = tree.text.slice(tail.end, lead).includes('\n')
  return isLineOver ? cut(tree, head.node, head.start, tail.end) : cut(tree, head.node, head.lead, lead)
}

/** Brackets with nothing left in them close up. */
function endOfEmptied({ text, starts, ends, parents }: Tree, start: number, end: number, node: NodeId): number {
  const parent = parents[node] ?? noNode
  const close = (ends[parent] ?? 1) - 1
  return start === (starts[parent] ?? 0) + 1 && text.slice(end, close).trim() === '' ? close : end
}

/** What follows on the line must not end up in a comment before. */
function cut({ text, starts, ends, parents, previous }: Tree, node: NodeId, start: number, end: number): TextEdit {
  const container = starts[parents[node] ?? noNode] ?? 0
  const before = previous[node] ?? noNode
  const anchor = before === noNode ? container + 1 : (ends[before] ?? 0)
  const isSwallowed = endsInLineComment(text, anchor, start) && isLineOpen(text, end)
  const content = isSwallowed || hasLooseTrail(text, end) ? `\n${indentAt(text, container)}` : ''
  return { offset: start, length: end - start, content }
}
