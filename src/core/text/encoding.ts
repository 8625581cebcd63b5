import { decodeUtf16, decodeUtf8, encodeUtf16, encodeUtf8, hasHalfPair } from './unicode.ts'
import type { Decoded as DecodedUnits } from './unicode.ts'
import type { TextEdit } from './tree.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const lineEndTexts = ['\n', '\r\n', '\r'] as const
type LineEnd = 0 | 1 | 2

/** How the text was written where it came from; put back when it leaves. Immutable. */
export interface Sidecar {
  readonly encoding: Encoding
  readonly hasMark: boolean
  /** One for all lines, or one a line (0 LF, 1 CRLF, 2 CR) where they differ. */
  readonly lineEnds: LineEnd | Uint8Array
}

/** UTF-8, no byte order mark, LF: what a new document is written as. */
export const plainSidecar: Sidecar = { encoding: 'utf-8', hasMark: false, lineEnds: 0 }

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly sidecar: Sidecar }
  /** `offset` of the first byte that is no text; `text` is what can be shown of it, never to be saved. */
  | { readonly ok: false; readonly reason: string; readonly offset: number; readonly text: string }

/** Bytes of a file as text with LF ends; all that is left out is in the sidecar. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const { encoding, markLength } = encodingOf(bytes)
  const body = bytes.subarray(markLength)
  const decoded: DecodedUnits = encoding === 'utf-8' ? decodeUtf8(body) : decodeUtf16(body, encoding === 'utf-16le')
  if (decoded.badAt >= 0) {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
    return {
      ok: false,
      reason: `it is no ${name}`,
      offset: decoded.badAt + markLength,
      text: normalize(decoded.text).text,
    }
  }
  const { text, lineEnds } = normalize(decoded.text)
  return { ok: true, text, sidecar: { encoding, hasMark: markLength > 0, lineEnds } }
}

/** The very bytes that came, where the text is the one that came. */
export function encodeText(text: string, { encoding, hasMark, lineEnds }: Sidecar): Uint8Array {
  const whole = (hasMark ? '\ufeff' : '') + withLineEnds(text, lineEnds)
  return encoding === 'utf-8' ? encodeUtf8(whole) : encodeUtf16(whole, encoding === 'utf-16le')
}

/** The text with its own line ends, for a clipboard. */
export function withOwnLineEnds(text: string, { lineEnds }: Sidecar): string {
  return withLineEnds(text, lineEnds)
}

/** A text that never was bytes (a paste, a link): its line ends go into the sidecar. UTF-8 has no half of a surrogate pair. */
export function decodeText(text: string): { text: string; sidecar: Sidecar } {
  const { text: normal, lineEnds } = normalize(text.startsWith('\ufeff') ? text.slice(1) : text)
  const written = hasHalfPair(normal) ? ({ encoding: 'utf-16le', hasMark: true } as const) : {}
  return { text: normal, sidecar: { ...plainSidecar, ...written, lineEnds } }
}

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

function encodingOf(file: Uint8Array): { encoding: Encoding; markLength: number } {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => file[index] === byte))
  if (mark) return { encoding: mark.encoding, markLength: mark.bytes.length }
  // JSON begins with an ASCII character, so in UTF-16 one of its first two bytes is 0 even without a mark.
  const [isFirstZero, isSecondZero] = [file[0] === 0, file[1] === 0]
  if (file.length < 2 || isFirstZero === isSecondZero) return { encoding: 'utf-8', markLength: 0 }
  return { encoding: isSecondZero ? 'utf-16le' : 'utf-16be', markLength: 0 }
}

function normalize(text: string): { text: string; lineEnds: LineEnd | Uint8Array } {
  if (!text.includes('\r')) return { text, lineEnds: 0 }
  const ends: LineEnd[] = []
  const normal = text.replaceAll(/\r\n|\r|\n/g, (end) => {
    ends.push(end === '\n' ? 0 : end === '\r\n' ? 1 : 2)
    return '\n'
  })
  const [first = 0] = ends
  return { text: normal, lineEnds: ends.every((end) => end === first) ? first : Uint8Array.from(ends) }
}

function withLineEnds(text: string, lineEnds: LineEnd | Uint8Array): string {
  if (lineEnds === 0) return text
  if (typeof lineEnds === 'number') return text.replaceAll('\n', lineEndTexts[lineEnds])
  let line = 0
  let last = -1
  return text.replaceAll('\n', (_, offset: number) => {
    const end = lineEnds[line++] ?? 0
    // A CR right before an LF would be read again as one end, not two.
    const isMet = end === 0 && last === offset - 1 && lineEnds[line - 2] === 2
    last = offset
    return lineEndTexts[isMet ? 1 : end] ?? '\n'
  })
}

/** Each line that survives the edits keeps its own end; a new one takes that of the line above it, else below. */
export function carryLineEnds(sidecar: Sidecar, text: string, edits: readonly TextEdit[]): Sidecar {
  if (typeof sidecar.lineEnds === 'number') return sidecar
  const lineEnds = Uint8Array.from(sidecar.lineEnds)
  const next: number[] = []
  let line = 0
  let from = 0
  const keepUntil = (offset: number) => {
    for (let count = newlinesIn(text.slice(from, offset)); count > 0; count -= 1, line += 1)
      next.push(lineEnds[line] ?? 0)
  }
  for (const { offset, length, content } of edits) {
    keepUntil(offset)
    const removed = newlinesIn(text.slice(offset, offset + length))
    const added = newlinesIn(content)
    const own = lineEnds[line] ?? 0
    const isBegun = isBegunAt(text, offset)
    // A line that is rewritten where it stands keeps its end, and so does one that others come behind.
    const old = lineEnds.slice(line, line + Math.min(added, Math.max(removed, isBegun ? 1 : 0)))
    next.push(...old)
    for (let count = old.length; count < added; count += 1) next.push(next.at(-1) ?? own)
    line += removed
    // Of two lines made one by taking out all of the lower, the upper survives.
    if (added === 0 && isBegun && isOverAt(text, offset + length)) lineEnds[line] = own
    from = offset + length
  }
  keepUntil(text.length)
  return { ...sidecar, lineEnds: Uint8Array.from(next) }
}

/** Something stands on the line before the offset. */
function isBegunAt(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() !== ''
}

/** Nothing more than a comma stands on the line from the offset on. */
function isOverAt(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset)
  return /^\s*,?\s*$/.test(text.slice(offset, end < 0 ? text.length : end))
}

function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Whether the same text leaves as the same bytes. */
export function isWrittenAlike(a: Sidecar, b: Sidecar): boolean {
  return a.encoding === b.encoding && a.hasMark === b.hasMark && String(a.lineEnds) === String(b.lineEnds)
}

export function describeEncoding({ encoding, hasMark }: Sidecar): string {
  const name = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' }[encoding]
  return hasMark ? `${name} with BOM` : name
}

export function describeLineEnds({ lineEnds }: Sidecar): string {
  return typeof lineEnds === 'number' ? (['LF', 'CRLF', 'CR'][lineEnds] ?? 'LF') : 'Mixed line ends'
}
