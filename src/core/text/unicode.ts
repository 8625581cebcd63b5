/** Bytes as text and back. The platform decodes what is sound; where a file stops being text is told by hand. */
export interface Decoded {
  readonly text: string
  /** First byte that is no text; -1 where all is. */
  readonly badAt: number
}

const chunk = 8192

/** Collects UTF-16 units without a call a character. */
function createUnits() {
  const units = new Uint16Array(chunk)
  let count = 0
  let text = ''
  const flush = () => {
    text += String.fromCharCode(...units.subarray(0, count))
    count = 0
  }
  return {
    push: (unit: number) => {
      if (count === chunk) flush()
      units[count] = unit
      count += 1
    },
    text: () => {
      flush()
      return text
    },
  }
}

/** The platform's own, quick but silent about where: in browsers, workers and Node alike, so no layer's secret. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), badAt: -1 }
  } catch {
    // It only tells that some byte is no text. Which one, and what can be shown all the same, is told by hand.
    return decodeBroken(bytes)
  }
}

function decodeBroken(bytes: Uint8Array): Decoded {
  const units = createUnits()
  let badAt = -1
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units.push(first)
      at += 1
      continue
    }
    const { point, length } = readSequence(bytes, at)
    if (point < 0) {
      if (badAt < 0) badAt = at
      units.push(0xfffd)
    } else if (point > 0xffff) {
      units.push(0xd800 + ((point - 0x10000) >> 10))
      units.push(0xdc00 + ((point - 0x10000) & 0x3ff))
    } else units.push(point)
    at += length
  }
  return { text: units.text(), badAt }
}

const smallest = [0, 0, 0x80, 0x800, 0x10000]
const none = { point: -1, length: 1 }

/** One character of two to four bytes; point -1 where it is none. */
function readSequence(bytes: Uint8Array, at: number): { point: number; length: number } {
  const first = bytes[at] ?? 0
  if (first < 0xc2 || first > 0xf4) return none
  const length = lengthOf(first)
  let point = first & (0xff >> (length + 1))
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0
    if ((byte & 0xc0) !== 0x80) return none
    point = (point << 6) | (byte & 0x3f)
  }
  return isCharacter(point, length) ? { point, length } : none
}

function lengthOf(first: number): number {
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}

/** Written no longer than it need be, in range, and no half of a pair. */
function isCharacter(point: number, length: number): boolean {
  return point >= (smallest[length] ?? 0) && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
}

/** Every pair of bytes is a unit, so only an odd last byte can be wrong. Lone surrogates stay as they are. */
export function decodeUtf16(bytes: Uint8Array, isLittle: boolean): Decoded {
  const units = createUnits()
  const pairs = bytes.length >> 1
  for (let pair = 0; pair < pairs; pair += 1) {
    const [a = 0, b = 0] = [bytes[pair * 2], bytes[pair * 2 + 1]]
    units.push(isLittle ? a | (b << 8) : (a << 8) | b)
  }
  return { text: units.text(), badAt: bytes.length % 2 === 1 ? bytes.length - 1 : -1 }
}

export function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    bytes[at * 2 + (isLittle ? 0 : 1)] = unit & 0xff
    bytes[at * 2 + (isLittle ? 1 : 0)] = unit >> 8
  }
  return bytes
}

declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/** A lone surrogate has no UTF-8 form; it becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Half of a surrogate pair stands alone: read by code points, a whole pair is no surrogate. */
export function hasHalfPair(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}
