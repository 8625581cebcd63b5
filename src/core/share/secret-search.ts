import { isLiteral, readValue } from './secret-value.ts'
import type { ReadValue, Span } from './secret-value.ts'

/** Only the values, in order. Each search takes time linear in the text, whatever it holds. */
export type Search = (text: string) => Span[]

/** A literal found behind its lead, with what stands around it. */
export interface Candidate extends ReadValue {
  readonly text: string
  readonly value: string
  readonly lead: string
  /** The next few characters. */
  readonly rest: string
}

/** The literals behind `lead`. Going on behind each value, accepted or not, is what keeps the search linear. */
export function after(
  lead: RegExp,
  accepts: (candidate: Candidate) => boolean = () => true,
  isJsonValue = false,
): Search {
  const pattern = new RegExp(lead, 'gi')
  return (text) => {
    const found: Span[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const read = readValue(text, pattern.lastIndex, isJsonValue)
      pattern.lastIndex = Math.max(pattern.lastIndex, read.end)
      const value = text.slice(read.start, read.end)
      const candidate = { ...read, text, value, lead: match[0], rest: text.slice(read.end, read.end + 80) }
      if (accepts(candidate) && isLiteral(value, read.isQuoted)) found.push(read)
    }
    return found
  }
}

/** Of each `name:value` that `search` finds, the value. */
export function behindColon(search: Search): Search {
  return (text) =>
    search(text).flatMap(({ start, end }) => {
      const colon = text.slice(start, end).indexOf(':')
      const from = start + colon + 1
      return colon > 0 && isLiteral(text.slice(from, end)) ? [{ start: from, end }] : []
    })
}

/** What looks like nothing else: the first group of `shape`, or all of it. Takes a shape that is bounded throughout. */
export function shaped(shape: RegExp, flags = ''): Search {
  const pattern = new RegExp(shape, `gd${flags}`)
  // Asking for places has its price, and most texts hold none.
  const glance = new RegExp(shape, flags)
  return (text) => {
    if (!glance.test(text)) return []
    const found: Span[] = []
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0]
      if (isLiteral(text.slice(start, end))) found.push({ start, end })
    }
    return found
  }
}

/** The rest of the word a value stands in, a few hundred characters to each side. */
export function wordAround({ text, start, end }: Candidate): string {
  const before = text.slice(Math.max(0, start - 400), start).split(/[\s"'<>]/)
  const behind = text.slice(end, end + 400).split(/[\s"'<>]/, 1)
  return `${before.at(-1) ?? ''} ${behind[0] ?? ''}`
}
