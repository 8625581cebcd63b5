import type { Part } from '../template.ts'

/** The part is of one of these types, also where its case is wrong: that is for another rule to say. */
export function isKind({ type }: Part, ...types: readonly string[]): boolean {
  const written = type?.toLowerCase()
  return types.some((one) => one.toLowerCase() === written)
}
