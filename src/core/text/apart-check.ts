import type { ApartStep } from './plan-apart.ts'
import { faultsOf, holdsAll } from './plan-check.ts'
import { itemsOf, sourceOf, typeOf, valueOf } from './read.ts'
import { commentsIn } from './trivia.ts'
import { NodeType } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'
import { isSameValue } from './value-edit.ts'

/**
 * The new text holds, node by node and in the same order, what the old one did:
 * but for the words that were to be others, and without what was to go. No
 * comment is lost or new but those of what went, and no fault is new.
 */
export function isApartAsMeant(before: Tree, after: Tree, step: ApartStep): boolean {
  if (after.damaged.length > 0 || faultsOf(after) > faultsOf(before)) return false
  return keepsComments(before, after, step.edits) && keepsNodes(before, after, step)
}

function keepsComments(before: Tree, after: Tree, edits: readonly TextEdit[]): boolean {
  const left = edits.flatMap(({ offset, length }) => commentsIn(before.text, offset, offset + length))
  const present = commentsIn(after.text, 0, after.text.length)
  const former = commentsIn(before.text, 0, before.text.length)
  return former.length === present.length + left.length && holdsAll(former, [...present, ...left])
}

function keepsNodes(before: Tree, after: Tree, { said, gone }: ApartStep): boolean {
  const work: [NodeId, NodeId][] = [[before.root, after.root]]
  for (let pair = work.pop(); pair; pair = work.pop()) {
    const [old, now] = pair
    const meant = said.get(old)
    if (meant !== undefined) {
      if (!isSameValue(valueOf(after, now), meant)) return false
      continue
    }
    const type = typeOf(before, old)
    if (typeOf(after, now) !== type) return false
    if (type >= NodeType.String) {
      if (sourceOf(before, old) !== sourceOf(after, now)) return false
      continue
    }
    const [were, are] = [itemsOf(before, old).filter((child) => !gone.has(child)), itemsOf(after, now)]
    if (were.length !== are.length) return false
    for (const [index, child] of were.entries()) work.push([child, are[index] ?? -1])
  }
  return true
}
