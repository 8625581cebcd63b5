import { directiveWithin } from './directives.ts'
import type { Content } from './edit.ts'
import { parseTree } from './parse.ts'
import { itemsOf, sourceOf } from './read.ts'
import { hasLooseTrail, slotOf } from './trivia.ts'
import type { Slot } from './trivia.ts'
import type { NodeId, Tree } from './tree.ts'

/**
 * Whether items can come and go in a list without a change of whose the comments
 * of the others are, or of how the next one is written: commas stand right behind
 * their items, and each has lines to itself, or none has a comment and all stand
 * alike. If so, tells the same of what is to be put in; else `undefined`.
 */
export function placeFor(tree: Tree, array: NodeId): ((content: Content) => boolean) | undefined {
  const { text } = tree
  const slots = itemsOf(tree, array).map((item) => slotOf(tree, item))
  if (!hasPlainCommas(slots) || isUnclear(tree, array, slots)) return undefined
  const [first, ...breaks] = slots.map(({ start, lead }) => text.slice(start, lead).includes('\n'))
  // A blank at the end of a line would be taken in by a comment that comes to stand there.
  if (first === true && slots.every(({ end }) => text.charAt(end) === '\n')) return hasOwnLines
  if (slots.some(ownsComments) || breaks.some((hasBreak) => hasBreak !== breaks[0])) return undefined
  return sourceOf(tree, array).includes('\n') ? isBare : (content) => isBare(content) && !hasLines(content)
}

function hasPlainCommas(slots: readonly Slot[]): boolean {
  const last = slots.at(-1)
  const isPlain = (slot: Slot) => slot.comma === slot.nodeEnd || (slot === last && slot.comma < 0)
  return last !== undefined && slots.every(isPlain)
}

/** A directive, or a comment behind the last item, that is nobody's. */
function isUnclear(tree: Tree, array: NodeId, slots: readonly Slot[]): boolean {
  const directive = directiveWithin(tree, tree.starts[array] ?? 0, tree.ends[array] ?? 0)
  return directive !== undefined || hasLooseTrail(tree.text, slots.at(-1)?.end ?? 0)
}

function ownsComments({ lead, nodeStart, nodeEnd, comma, end }: Slot): boolean {
  return lead < nodeStart || end > Math.max(nodeEnd, comma + 1)
}

/** Its value begins a line, and the comments behind it end with that. */
function hasOwnLines(content: Content): boolean {
  const around = aroundValue(content)
  return around !== undefined && /(?:^|\n)[ \t]*$/.test(around.before) && !around.behind.includes('\n')
}

function isBare(content: Content): boolean {
  const around = aroundValue(content)
  return around?.before === '' && around.behind === ''
}

function hasLines(content: Content): boolean {
  return 'source' in content && content.source.trim().includes('\n')
}

/** Of a sound source; a value is printed as the item before it is, which may be new itself. */
function aroundValue(content: Content): { before: string; behind: string } | undefined {
  if (!('source' in content)) return undefined
  const source = content.source.trim()
  const { problems, root, starts, ends } = parseTree(source)
  if (problems.some(({ kind }) => kind !== 'trailing-comma')) return undefined
  return { before: source.slice(0, starts[root]), behind: source.slice(ends[root]) }
}
