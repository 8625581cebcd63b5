import type { Fix } from '#core/finding.ts'
import { toTextOps } from '#core/text/edit.ts'
import { isDamaged, itemsOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { endOf, startOf } from '../tree-values.ts'

/**
 * Of two properties of one name that are both lists, as documentation writes
 * one step after another: the items of the first go before those of the second.
 */
export function joinLists(tree: Tree, hidden: NodeId, winner: NodeId): readonly Fix[] {
  const [from, to] = [valueNodeOf(tree, hidden), valueNodeOf(tree, winner)]
  const areLists = [from, to].every((node) => typeOf(tree, node) === NodeType.Array)
  const end = areLists ? endWithComma(tree, hidden) : undefined
  if (end === undefined || isDamaged(tree, hidden) || isDamaged(tree, winner)) return []
  const start = startOf(tree, hidden)
  const edits = [{ offset: start, length: end - start, content: '' }, insertion(tree, from, to)]
  return [{ title: 'Join the two lists', edits: toTextOps(edits) }]
}

/** With its comma and the blanks behind it; a comment there would be somebody's. */
function endWithComma(tree: Tree, property: NodeId): number | undefined {
  const end = endOf(tree, property)
  const behind = /^\s*,[ \t]*\n?[ \t]*/.exec(tree.text.slice(end, end + 200))?.[0]
  return behind === undefined ? undefined : end + behind.length
}

function insertion(tree: Tree, from: NodeId, to: NodeId) {
  const { text } = tree
  const inner = itemsOf(tree, from)
  const moved = inner.length === 0 ? '' : text.slice(startOf(tree, inner[0] ?? from), endOf(tree, inner.at(-1) ?? from))
  const [next] = itemsOf(tree, to)
  const opening = startOf(tree, to) + 1
  if (next === undefined) return { offset: opening, length: 0, content: moved }
  const offset = startOf(tree, next)
  const blanks = text.slice(opening, offset)
  const separator = `,${/^\s+$/.test(blanks) ? blanks : ' '}`
  return { offset, length: 0, content: moved === '' ? '' : moved + separator }
}
