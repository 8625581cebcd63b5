import type { Part } from '../template.ts'

/** The part is of one of these types, also where its case is wrong: that is for another rule to say. */
export function isKind({ type }: Part, ...types: readonly string[]): boolean {
  // Asked of every step at each key: the lengths tell most apart.
  return types.some((one) => one === type || (one.length === type?.length && one.toLowerCase() === type.toLowerCase()))
}
