const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values = new Int8Array(128).fill(-1)
for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value

/** Six bits a character, no padding. */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      parts.push(alphabet.charAt((held >> bits) & 63))
    }
  }
  if (bits > 0) parts.push(alphabet.charAt((held << (6 - bits)) & 63))
  return parts.join('')
}

export interface Unpacked {
  readonly bytes: Uint8Array
  /** The last character holds more than zeros behind the last byte: no encoder ends so, a cut through the text does. */
  readonly ragged: boolean
}

/** The bytes, or undefined where a character is none of the 64. */
export function fromBase64url(text: string): Unpacked | undefined {
  const bytes = new Uint8Array((text.length * 6) >> 3)
  let held = 0
  let bits = 0
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? -1
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0x3fff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[count++] = (held >> bits) & 255
  }
  return { bytes, ragged: text.length % 4 === 1 || (held & ((1 << bits) - 1)) !== 0 }
}
