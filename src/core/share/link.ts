import { deflateSync } from 'fflate'
import { fromBase64url, toBase64url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { dictionaryV1 } from './dictionary-v1.ts'
import { inflateWhole } from './inflate.ts'
import { fromBytes, TextKind, toBytes } from './text-bytes.ts'

/**
 * The share link: `#v1.` and base64url of a kind byte, three bytes of the text's CRC-32 and its raw deflate with the
 * v1 dictionary. What is released under a tag opens for ever; anything else is another tag. A link is a stranger's
 * input: it yields text, exactly the text that was shared, or a reason.
 */
const tag = '#v1.'

/** Characters behind the tag. */
const payloadLimit = 64_000

/** Bytes of the text as it travels, before deflate. */
const textLimit = 2_000_000

/** How long a link may be to get through where. */
export const lengthLimits = [
  { limit: 2_000, label: 'works anywhere' },
  { limit: 8_000, label: 'chat and mail' },
  { limit: 32_000, label: 'browsers only' },
] as const

export type EncodedLink =
  | { readonly ok: true; readonly fragment: string }
  /** `length` is the payload's, or the text's bytes where those alone are too many. */
  | { readonly ok: false; readonly reason: string; readonly length: number }

export function encodeLink(text: string): EncodedLink {
  // A character is a byte at least: no need to convert what cannot fit.
  if (text.length > textLimit) return textTooLong(text.length)
  const { kind, bytes } = toBytes(text)
  if (bytes.length > textLimit) return textTooLong(bytes.length)
  const packed = deflateSync(bytes, { level: 9, dictionary: dictionaryV1 })
  const framed = new Uint8Array(4 + packed.length)
  framed[0] = kind
  framed.set(checksum(kind, bytes), 1)
  framed.set(packed, 4)
  const payload = toBase64url(framed)
  if (payload.length <= payloadLimit) return { ok: true, fragment: tag + payload }
  const reason = `The link would have ${figure(payload.length)} characters; ${figure(payloadLimit)} is the limit. Download the file and send that.`
  return { ok: false, reason, length: payload.length }
}

type LinkProblem = keyof typeof messages

export type DecodedLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: LinkProblem; readonly message: string }

const messages = {
  'not-a-link': 'This address holds no template. Copy the whole link, from its beginning to its end.',
  cut: 'This link is incomplete: its end is missing. Ask for it again, in one piece.',
  damaged: 'This link is damaged: part of it was changed on the way. Ask for it again.',
  'newer-version': 'This link was made by a newer version of the designer. Reload to get it, then open the link again.',
  'too-large': 'This link holds more than 2 MB, so it was not opened. Ask for the file instead.',
} as const

/** Takes `location.hash` as it is, `#` included; whatever it holds, nothing is thrown. */
export function decodeLink(fragment: string): DecodedLink {
  if (!fragment.startsWith(tag)) return problem(/^#v[1-9]\d{0,3}\./.test(fragment) ? 'newer-version' : 'not-a-link')
  const payload = fragment.slice(tag.length)
  if (payload.length > payloadLimit) return problem('too-large')
  const unpacked = fromBase64url(payload)
  if (!unpacked) return problem('damaged')
  const read = readFrame(unpacked.bytes)
  // Of a ragged end the rest may tell more: where the text is not whole either, it was cut.
  return read.ok && unpacked.ragged ? problem('damaged') : read
}

function readFrame(framed: Uint8Array): DecodedLink {
  if (framed.length < 4) return problem('cut')
  const [kind] = framed
  if (kind !== TextKind.Utf8 && kind !== TextKind.Utf16) return problem('damaged')
  const inflated = inflateWhole(framed.subarray(4), dictionaryV1, textLimit)
  if (!inflated.ok) return problem(inflated.problem)
  const isIntact = checksum(kind, inflated.bytes).every((byte, index) => byte === framed[1 + index])
  const text = isIntact ? fromBytes(kind, inflated.bytes) : undefined
  return text === undefined ? problem('damaged') : { ok: true, text }
}

/**
 * The CRC's low three bytes for UTF-8, its high three for UTF-16: the kind byte stands outside of the CRC, and so a
 * changed one does not pass all the same where the bytes make sense as both.
 */
function checksum(kind: TextKind, bytes: Uint8Array): Uint8Array {
  const crc = crc32(bytes) >>> (8 * kind)
  return Uint8Array.of(crc & 255, (crc >> 8) & 255, (crc >> 16) & 255)
}

function problem(kind: LinkProblem): DecodedLink {
  return { ok: false, problem: kind, message: messages[kind] }
}

function textTooLong(length: number): EncodedLink {
  const reason = `This text has ${figure(length)} bytes; a link holds ${figure(textLimit)} at most. Download the file and send that.`
  return { ok: false, reason, length }
}

function figure(value: number): string {
  return value.toLocaleString('en-US')
}
