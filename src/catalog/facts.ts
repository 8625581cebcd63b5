import type { System } from '#core/field.ts'

/**
 * What the user knows of the templates of a document, by their index, and its text does not say. Plain data: it goes to
 * a worker and into a stored draft.
 */
export type Facts = Readonly<Record<number, { readonly os?: System }>>

/** Where nobody has said anything. */
export const noFacts: Facts = {}

/** The same with this system for one template; without a system it is told by the template again. */
export function withOs(facts: Facts, index: number, os: System | undefined): Facts {
  const others = Object.entries(facts).filter(([other]) => Number(other) !== index)
  return { ...Object.fromEntries(others), ...(os && { [index]: { os } }) }
}
