import { slotOf } from './trivia.ts'
import type { Slot } from './trivia.ts'
import { noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** Takes children out, with the comments they own and the comma that would be left over. In the order they stand. */
export function removeNodes(tree: Tree, ...nodes: readonly NodeId[]): TextEdit[] {
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
  if (next === noNode && before === noNode) return [removeAll(tree, head.start, tail.end, first)]
  if (next === noNode && tail.comma < 0) return removeLast(tree, head, tail, before)
  return [before === noNode ? cutFirst(tree, head, tail, next) : cut(head.start, tail.end)]
}

/** The comma before the last ones goes with them. */
function removeLast(tree: Tree, head: Slot, tail: Slot, before: NodeId): TextEdit[] {
  const { comma } = slotOf(tree, before)
  if (comma < 0) return [cut(head.start, tail.end)]
  return comma + 1 === head.start ? [cut(comma, tail.end)] : [cut(comma, comma + 1), cut(head.start, tail.end)]
}

/** First on the bracket's own line: the next one moves up to where it stood. */
function cutFirst(tree: Tree, head: Slot, tail: Slot, next: NodeId): TextEdit {
  const { lead } = slotOf(tree, next)
  const isOnLine =
    !tree.text.slice(head.start, head.nodeStart).includes('\n') && !tree.text.slice(tail.end, lead).includes('\n')
  return isOnLine ? cut(head.lead, lead) : cut(head.start, tail.end)
}

function cut(start: number, end: number): TextEdit {
  return { offset: start, length: end - start, content: '' }
}

/** The only children: brackets with nothing left in them close up. */
function removeAll({ text, starts, ends, parents }: Tree, start: number, end: number, node: NodeId): TextEdit {
  const parent = parents[node] ?? noNode
  const close = (ends[parent] ?? 1) - 1
  const isEmpty = start === (starts[parent] ?? 0) + 1 && text.slice(end, close).trim() === ''
  return { offset: start, length: (isEmpty ? close : end) - start, content: '' }
}
