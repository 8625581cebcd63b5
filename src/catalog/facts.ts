import type { System } from '#core/field.ts'

/**
 * What the user knows of the templates of a document, by their index, and its text does not say. Plain data: it goes to
 * a worker and into a stored draft.
 */
export type Facts = Readonly<Record<number, SaidOs>>

/** The system that the user has set, and what the source told then: of another image it says nothing. */
export interface SaidOs {
  readonly os: System
  /** Its type, where it had one. */
  readonly source?: string
  /** What the names of the image told, where they told something. */
  readonly names?: System
}

/** Where nobody has said anything. */
export const noFacts: Facts = {}

/** The same with this said of one template; where nothing is said, its system is told by the template again. */
export function withOs(facts: Facts, index: number, said: SaidOs | undefined): Facts {
  const others = Object.entries(facts).filter(([other]) => Number(other) !== index)
  return { ...Object.fromEntries(others), ...(said && { [index]: said }) }
}
