import { directiveWithin } from './directives.ts'
import type { Content } from './edit.ts'
import { parseTree } from './parse.ts'
import { itemsOf, sourceOf } from './read.ts'
import { slotOf } from './trivia.ts'
import type { Slot } from './trivia.ts'
import type { NodeId, Tree } from './tree.ts'

/**
 * Whether items can come and go in a list without a change of whose the comments
 * of the others are, or of how the next one is written: commas stand right behind
 * their items, and each has lines to itself, or none has a comment and all stand
 * alike. If so, tells the same of what is to be put in; else `undefined`.
 */
export function placeFor(tree: Tree, array: NodeId): ((content: Content) => boolean) | undefined {
  const { text, starts, ends } = tree
  const slots = itemsOf(tree, array).map((item) => slotOf(tree, item))
  const isDecided = directiveWithin(tree, starts[array] ?? 0, ends[array] ?? 0) !== undefined
  if (isDecided || slots.length === 0 || !slots.every(hasPlainComma)) return undefined
  const [first, ...breaks] = slots.map(({ start, lead }) => text.slice(start, lead).includes('\n'))
  // A blank at the end of a line would be taken in by a comment that comes to stand there.
  const haveOwnLines = first === true && slots.every(({ end }) => text.charAt(end) === '\n')
  const isAlike = breaks.every((hasBreak) => hasBreak === breaks[0]) && !slots.some(ownsComments)
  if (!haveOwnLines && !isAlike) return undefined
  const hasLines = sourceOf(tree, array).includes('\n')
  return (content) => fits(content, haveOwnLines, hasLines)
}

function hasPlainComma({ comma, nodeEnd }: Slot, index: number, { length }: readonly Slot[]): boolean {
  return comma === nodeEnd || (comma < 0 && index === length - 1)
}

function ownsComments({ lead, nodeStart, nodeEnd, comma, end }: Slot): boolean {
  return lead < nodeStart || end > Math.max(nodeEnd, comma + 1)
}

/** Of sound source only: a value is printed as the item before it is, which may be new itself. */
function fits(content: Content, mayComment: boolean, hasLines: boolean): boolean {
  if (!('source' in content)) return false
  const source = content.source.trim()
  const { problems, root, starts, ends } = parseTree(source)
  if (problems.some(({ kind }) => kind !== 'trailing-comma')) return false
  const [before, behind] = [source.slice(0, starts[root]), source.slice(ends[root])]
  if (mayComment) return /(?:^|\n)[ \t]*$/.test(before) && !behind.includes('\n')
  return before + behind === '' && (hasLines || !source.includes('\n'))
}
