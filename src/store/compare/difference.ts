import type { Path } from '#core/text/path.ts'

/** In the order they are listed in. */
export const differenceSorts = ['moved', 'changed', 'added', 'removed'] as const

/** Characters of one of the two texts, and the value they are; counted from the document's root. */
export interface Spot {
  readonly path: Path
  readonly start: number
  readonly end: number
}

/** One thing that is otherwise in the second of two texts, in words. */
export interface Difference {
  readonly sort: (typeof differenceSorts)[number]
  /** What it is about: the title of an item, the label of a field. */
  readonly title: string
  /** "step 5 → 3", "120 → 180 minutes" */
  readonly detail: string
  /** Where it stands in each; in one of them only where it was added or is gone. */
  readonly before?: Spot
  readonly after?: Spot
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** The values are the same: what differs are comments, spacing, or the order of properties. */
  readonly isSameInValue: boolean
}
