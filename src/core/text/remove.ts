import { slotOf } from './trivia.ts'
import { noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** Takes neighbouring children out, with the comments they own and the comma that would be left over. */
export function removeNodes(tree: Tree, first: NodeId, last: NodeId = first): TextEdit[] {
  const { text } = tree
  const [head, tail] = [slotOf(tree, first), slotOf(tree, last)]
  const before = tree.previous[first] ?? noNode
  const isLast = (tree.nexts[last] ?? noNode) === noNode
  if (isLast && before === noNode) return [removeAll(tree, head.start, tail.end, first)]
  if (isLast && tail.comma < 0) {
    const { comma } = slotOf(tree, before)
    const cut = { offset: head.start, length: tail.end - head.start, content: '' }
    if (comma < 0) return [cut]
    // A comma right before the cut goes with it in one piece.
    if (comma + 1 === head.start) return [{ offset: comma, length: tail.end - comma, content: '' }]
    return [{ offset: comma, length: 1, content: '' }, cut]
  }
  if (before === noNode && !text.slice(head.start, head.nodeStart).includes('\n')) {
    // First on the bracket's own line: the next one moves up to where it stood.
    const next = slotOf(tree, tree.nexts[last] ?? noNode)
    const isNextOnLine = !text.slice(tail.end, next.lead).includes('\n')
    if (isNextOnLine) return [{ offset: head.lead, length: next.lead - head.lead, content: '' }]
  }
  return [{ offset: head.start, length: tail.end - head.start, content: '' }]
}

/** The only children: brackets with nothing left in them close up. */
function removeAll({ text, starts, ends, parents }: Tree, start: number, end: number, node: NodeId): TextEdit {
  const parent = parents[node] ?? noNode
  const close = (ends[parent] ?? 1) - 1
  const isEmpty = start === (starts[parent] ?? 0) + 1 && text.slice(end, close).trim() === ''
  return { offset: start, length: (isEmpty ? close : end) - start, content: '' }
}
