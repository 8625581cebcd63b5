import { startsDirective } from './interpolation.ts'
import type { Report } from './syntax-report.ts'

/**
 * The words of a text, comments and blanks left out, as flat columns: made once,
 * read by every pass of the parser. What is wrong with a single word is found
 * here; what is wrong with their order is found by the parser.
 */
export const TokenKind = {
  OpenObject: 1,
  CloseObject: 2,
  OpenArray: 3,
  CloseArray: 4,
  Comma: 5,
  Colon: 6,
  String: 7,
  Number: 8,
  Boolean: 9,
  Null: 10,
  /** Anything that is no JSON: a bare word, a placeholder, a number gone wrong. */
  Word: 11,
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

export interface Tokens {
  readonly text: string
  readonly report: Report
  /** Where the JSON ends; other languages may go on behind it. */
  readonly end: number
  count: number
  kinds: Uint8Array
  starts: Int32Array
  ends: Int32Array
  /** Looking closely at a broken line costs its length: with many broken ones in a text of one line, it is given up. */
  patience: number
}

export const punctuation = new Uint8Array(128)
punctuation[0x7b] = TokenKind.OpenObject
punctuation[0x7d] = TokenKind.CloseObject
punctuation[0x5b] = TokenKind.OpenArray
punctuation[0x5d] = TokenKind.CloseArray
punctuation[0x2c] = TokenKind.Comma
punctuation[0x3a] = TokenKind.Colon

/** Returns `end`, where scanning goes on. */
export function addToken(tokens: Tokens, kind: number, start: number, end: number): number {
  if (tokens.count === tokens.kinds.length) grow(tokens)
  const index = tokens.count++
  tokens.kinds[index] = kind
  tokens.starts[index] = start
  tokens.ends[index] = end
  return end
}

function grow(tokens: Tokens): void {
  const capacity = tokens.kinds.length * 2
  const { kinds, starts, ends } = tokens
  tokens.kinds = new Uint8Array(capacity)
  tokens.kinds.set(kinds)
  tokens.starts = new Int32Array(capacity)
  tokens.starts.set(starts)
  tokens.ends = new Int32Array(capacity)
  tokens.ends.set(ends)
}

/** A number or word ends here: blank, punctuation, comment or end of text. */
export function isDelimited(text: string, position: number): boolean {
  if (position >= text.length) return true
  const code = text.charCodeAt(position)
  if (code <= 0x20 || (code < 128 && punctuation[code] !== 0)) return true
  if (startsDirective(text, position)) return true
  if (code !== 0x2f) return false
  const next = text.charCodeAt(position + 1)
  return next === 0x2f || next === 0x2a
}

/** A value, or the beginning of one. */
export function startsValue(kind: number): boolean {
  return kind >= TokenKind.String || kind === TokenKind.OpenObject || kind === TokenKind.OpenArray
}
