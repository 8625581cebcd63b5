import { secretRules } from './secret-rules.ts'
import type { SecretRule } from './secret-rules.ts'

/**
 * A first look for what must not travel in a link. It reads the raw text, damaged or not, comments too, and knows only
 * what secrets look like: it misses some, so no answer of it means that there are none.
 */
export interface Secret {
  readonly kind: SecretRule['kind']
  /** Names one: "SAS signature". */
  readonly label: string
  /** Offsets of the value alone, end exclusive. */
  readonly start: number
  readonly end: number
}

/** By offset, none overlapping another. */
export function findSecrets(text: string): readonly Secret[] {
  const all = secretRules.flatMap(({ kind, label, search }) => search(text).map((span) => ({ kind, label, ...span })))
  all.sort((one, other) => one.start - other.start || other.end - one.end)
  const found: Secret[] = []
  for (const { kind, label, start, end } of all) {
    const previous = found.at(-1)
    if (!previous || start >= previous.end) found.push({ kind, label, start, end })
    else if (end > previous.end) found[found.length - 1] = { ...previous, end }
  }
  return found
}

/** The text with `<secret>`, a placeholder, in place of each. */
export function maskSecrets(text: string, secrets: readonly Secret[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of secrets) {
    parts.push(text.slice(from, start), '<secret>')
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** "a SAS signature", "a password": as it stands in a sentence. */
export function secretInWords({ label }: Secret): string {
  const isName = /^(?:[A-Z]+[a-z]*[A-Z]|Azure\b)/.test(label)
  const words = isName ? label : label.charAt(0).toLowerCase() + label.slice(1)
  return `${/^[aeio]/i.test(words) ? 'an' : 'a'} ${words}`
}
