import type { Field } from '#core/field.ts'

/** What the button says that puts in what is not there, or one more of it. */
export function addWords({ adds, label }: Pick<Field, 'adds' | 'label'>): string {
  // Not "vm profile".
  return `Add ${adds ?? label.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}`
}
