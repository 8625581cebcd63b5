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
  const utf8 = toUtf8(text)
  return utf8 ? { kind: TextKind.Utf8, bytes: utf8 } : { kind: TextKind.Utf16, bytes: toUtf16(text) }
}

/** The text, or undefined where these bytes are not what `toBytes` makes. */
export function fromBytes(kind: TextKind, bytes: Uint8Array): string | undefined {
  if (kind === TextKind.Utf8) return fromUtf8(bytes)
  if (bytes.length % 2 !== 0) return undefined
  const units = Uint16Array.from(
    { length: bytes.length / 2 },
    (_, at) => byteAt(bytes, 2 * at + 1) * 256 + byteAt(bytes, 2 * at),
  )
  const text = fromUnits(units, units.length)
  return toUtf8(text) ? undefined : text
}

function toUtf8(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0
    if (point < 0x80) {
      bytes[length++] = point
      continue
    }
    if (point >= 0xd800 && point < 0xe000) return undefined
    if (point > 0xffff) index++
    length = putSequence(bytes, length, point)
  }
  return bytes.slice(0, length)
}

function putSequence(bytes: Uint8Array, at: number, point: number): number {
  let next = at
  if (point < 0x800) bytes[next++] = 0xc0 | (point >> 6)
  else {
    if (point < 0x10000) bytes[next++] = 0xe0 | (point >> 12)
    else {
      bytes[next++] = 0xf0 | (point >> 18)
      bytes[next++] = 0x80 | ((point >> 12) & 63)
    }
    bytes[next++] = 0x80 | ((point >> 6) & 63)
  }
  bytes[next++] = 0x80 | (point & 63)
  return next
}

function fromUtf8(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let index = 0; index < bytes.length;) {
    const first = byteAt(bytes, index)
    const size = sequenceSize(first)
    const point = size === 1 ? first : readSequence(bytes, index, size)
    if (point === undefined) return undefined
    if (point > 0xffff) {
      units[length++] = 0xd7c0 + (point >> 10)
      units[length++] = 0xdc00 | (point & 0x3ff)
    } else units[length++] = point
    index += size
  }
  return fromUnits(units, length)
}

/** 0 for a byte that begins no character. */
function sequenceSize(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc0) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf8 ? 4 : 0
}

const leastOfSize = [0, 0, 0x80, 0x800, 0x10000]

function readSequence(bytes: Uint8Array, start: number, size: number): number | undefined {
  let point = byteAt(bytes, start) & (0x7f >> size)
  for (let index = start + 1; index < start + size; index++) {
    const byte = byteAt(bytes, index)
    if ((byte & 0xc0) !== 0x80) return undefined
    point = (point << 6) | (byte & 63)
  }
  const isSurrogate = point >= 0xd800 && point < 0xe000
  return size === 0 || isSurrogate || point < (leastOfSize[size] ?? 0) || point > 0x10ffff ? undefined : point
}

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index++) {
    bytes[2 * index] = text.charCodeAt(index) & 255
    bytes[2 * index + 1] = text.charCodeAt(index) >> 8
  }
  return bytes
}

/** In pieces: as arguments, more than about 100,000 units overflow the stack. */
function fromUnits(units: Uint16Array, length: number): string {
  let text = ''
  for (let start = 0; start < length; start += 8192) {
    text += String.fromCharCode(...units.subarray(start, Math.min(start + 8192, length)))
  }
  return text
}

/** 0 beyond the end, which continues no character. */
function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}
