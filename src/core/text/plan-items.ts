import type { Content, Edit } from './edit.ts'
import { itemsOf, valueOf } from './read.ts'
import { commentsIn } from './trivia.ts'
import type { NodeId, Tree } from './tree.ts'
import { contentValue, isSameValue } from './value-edit.ts'

/** An edit of a list as a whole. */
export type ListEdit = Edit & { readonly op: 'insert' | 'move' | 'remove' }

/**
 * The items that stay stand where they should, letter by letter: a long list is
 * compared without making values of it.
 */
export function hasMeantItems(
  before: Tree,
  old: NodeId,
  after: Tree,
  now: NodeId,
  edits: readonly ListEdit[],
): boolean {
  const [was, is] = [itemsOf(before, old), itemsOf(after, now)]
  const order = orderAfter(was.length, edits)
  if (order.length !== is.length) return false
  return is.every((item, place) => {
    const from = order[place]
    if (typeof from === 'object') return isSameValue(valueOf(after, item), contentValue(from))
    const former = was[from ?? -1]
    return former !== undefined && isSameSource(before, former, after, item)
  })
}

/** What should stand there now: the former position of an item, or the content that is new. */
function orderAfter(length: number, edits: readonly ListEdit[]): (number | Content)[] {
  const order: (number | Content)[] = Array.from({ length }, (_, index) => index)
  for (const edit of edits) {
    if (edit.op === 'insert') order.splice(edit.index, 0, edit.content)
    else if (edit.op === 'move') order.splice(edit.to, 0, ...order.splice(edit.from, 1))
    else order.splice(Number(edit.path.at(-1)), 1)
  }
  return order
}

function isSameSource(before: Tree, old: NodeId, after: Tree, now: NodeId): boolean {
  const source = before.text.slice(before.starts[old], before.ends[old])
  return after.text.slice(after.starts[now], after.ends[now]) === source
}

/** The comments round the items, not those inside. */
export function commentsAround(tree: Tree, list: NodeId): string[] {
  const { text, starts, ends } = tree
  const comments: string[] = []
  let from = (starts[list] ?? 0) + 1
  for (const item of itemsOf(tree, list)) {
    comments.push(...commentsIn(text, from, starts[item] ?? 0))
    from = ends[item] ?? 0
  }
  return comments.concat(commentsIn(text, from, ends[list] ?? 0))
}
