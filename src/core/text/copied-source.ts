import { startsDirective } from './interpolation.ts'
import type { NodeId, Tree } from './tree.ts'
import { commentsIn, slotOf, withoutComma } from './trivia.ts'
import type { Slot } from './trivia.ts'

/**
 * An item as a copy of it is written: with its comments, but not with what is
 * there once. That is a comment above that a blank line parts from it, as it
 * heads all that follows, and what Terraform does around it, which has its end elsewhere.
 */
export function copiedSource(tree: Tree, node: NodeId): string {
  const { text } = tree
  const slot = slotOf(tree, node)
  return withoutComma(text, { ...slot, lead: ownLead(text, slot), end: ownEnd(text, slot) })
}

function ownLead(text: string, { lead, nodeStart }: Slot): number {
  let start = nodeStart
  for (const comment of commentsIn(text, lead, nodeStart).reverse()) {
    const from = text.lastIndexOf(comment, start - comment.length)
    const gap = text.slice(from + comment.length, start)
    if (startsDirective(comment, 0) || /\n\s*\n/.test(gap)) break
    start = from
  }
  return start
}

/** Where a comma begins the next line, what stands above it is of the next item. */
function ownEnd(text: string, { nodeEnd, end }: Slot): number {
  let last = nodeEnd
  for (const comment of commentsIn(text, nodeEnd, end)) {
    const from = text.indexOf(comment, last)
    if (startsDirective(comment, 0) || text.slice(last, from).includes('\n')) break
    last = from + comment.length
  }
  return last
}
