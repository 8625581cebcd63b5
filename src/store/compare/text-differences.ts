import { leftOver } from '#core/left-over.ts'
import { differenceOf } from '#core/text/text-edit.ts'
import { commentsIn } from '#core/text/trivia.ts'
import type { Difference, Spot } from './difference.ts'

/** What two texts differ in beside their values: comments; else, where no value differs either, how they are laid out. */
export function textDifferences(before: string, after: string, isOtherInValue: boolean): readonly Difference[] {
  const [old, now] = [before, after].map((text) => commentsIn(text, 0, text.length)) as [string[], string[]]
  const [removed, added] = [leftOver(old, now), leftOver(now, old)]
  const parts = [added.length > 0 && `${added.length} added`, removed.length > 0 && `${removed.length} removed`]
  const detail = parts.filter(Boolean).join(', ')
  if (detail !== '') {
    const [gone, come] = [spotOf(before, removed[0]), spotOf(after, added[0])]
    return [{ sort: 'changed', title: 'Comments', detail, ...(gone && { before: gone }), ...(come && { after: come }) }]
  }
  if (isOtherInValue) return []
  const at = differenceOf(before, after)[0]?.offset ?? 0
  const spot = (text: string): Spot => ({ path: [], start: Math.min(at, text.length), end: Math.min(at, text.length) })
  return [
    {
      sort: 'changed',
      title: 'Layout',
      detail: 'line breaks, spaces, punctuation or the order of properties',
      before: spot(before),
      after: spot(after),
    },
  ]
}

/** Roughly where it stands: it is looked up by its words. */
function spotOf(text: string, comment: string | undefined): Spot | undefined {
  const start = comment === undefined ? -1 : text.indexOf(comment)
  return comment === undefined || start < 0 ? undefined : { path: [], start, end: start + comment.length }
}
