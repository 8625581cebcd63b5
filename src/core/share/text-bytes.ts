import { decodeUtf16, decodeUtf8, encodeUtf16, encodeUtf8, hasHalfPair } from '../text/unicode.ts'

/**
 * Text to bytes and back, for every string there is. UTF-8 cannot hold half a surrogate pair, so texts with one go
 * as UTF-16LE. Each text has exactly one form: what another form would spell is refused.
 */
export const TextKind = { Utf8: 0, Utf16: 1 } as const
export type TextKind = (typeof TextKind)[keyof typeof TextKind]

export interface TextBytes {
  readonly kind: TextKind
  readonly bytes: Uint8Array
}

export function toBytes(text: string): TextBytes {
  return hasHalfPair(text)
    ? { kind: TextKind.Utf16, bytes: encodeUtf16(text, true) }
    : { kind: TextKind.Utf8, bytes: encodeUtf8(text) }
}

/** The text, or undefined where these bytes are not what `toBytes` makes. */
export function fromBytes(kind: TextKind, bytes: Uint8Array): string | undefined {
  const { text, badAt } = kind === TextKind.Utf8 ? decodeUtf8(bytes) : decodeUtf16(bytes, true)
  return badAt < 0 && hasHalfPair(text) === (kind === TextKind.Utf16) ? text : undefined
}
