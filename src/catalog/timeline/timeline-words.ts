import { longestLimit } from './time-limit.ts'
import type { TimeLimit } from './time-limit.ts'
import type { Timeline } from './timeline.ts'

/** What the estimate says, in a sentence or two. */
export function sentenceOf(timeline: Timeline): string {
  const { limit, verdict, isWhollyUnknown } = timeline
  if (isWhollyUnknown) return 'All properties come from one expression, so how long a build takes cannot be told.'
  const amount = amountOf(timeline)
  switch (verdict) {
    case 'over':
      return `${amount}: more than the ${limitWords(limit)}. The build would be stopped before it ends.${tooLong(timeline)}`
    case 'tight':
      return `${amount}: close to the ${limitWords(limit)}. Little has to go slowly for the build to be stopped.`
    case 'fits':
      return timeline.unknown > 0
        ? `${amount}, against the ${limitWords(limit)}.`
        : `${amount}, within the ${limitWords(limit)}.`
    case 'unknown':
      return `${amount}. ${whyUnknown(limit)}, so they cannot be compared.`
  }
}

function tooLong({ total }: Timeline): string {
  if (total <= longestLimit) return ''
  return ` No build may take more than ${longestLimit}: make an image of its first part, and build on that.`
}

function amountOf({ total, unknown }: Timeline): string {
  if (unknown === 0) return `About ${total} minutes`
  return `About ${total} minutes and what ${unknown === 1 ? 'an expression holds' : `${unknown} expressions hold`}`
}

function limitWords({ minutes = 0, from, text }: TimeLimit): string {
  if (from === 'default') return `${minutes} minutes that hold without a build timeout`
  return from === 'parameter'
    ? `build timeout of ${minutes} minutes, the default of ${text}`
    : `build timeout of ${minutes} minutes`
}

function whyUnknown({ from, text }: TimeLimit): string {
  if (from === 'placeholder') return 'The build timeout is not filled in yet'
  if (from === 'refused') return `The service takes a build timeout of 0 to 960 minutes, not ${text}`
  return 'The build timeout is an expression whose value is not known here'
}
