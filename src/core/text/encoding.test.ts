import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryLineEnds, decodeBytes, encodeText, plainSidecar } from './encoding.ts'
import type { Sidecar } from './encoding.ts'
import { applyTextEdits, differenceOf, invertTextEdits } from './text-edit.ts'

const units = ['a', '"', '{', 'é', '😀', '\n', '\r\n', '\r', '\t', '\u2028', '\u00a0']
const texts = fc.string({ unit: fc.constantFrom(...units), maxLength: 60 })
const wideTexts = fc.string({ unit: fc.constantFrom(...units, '\ud83d', '\ude00'), maxLength: 60 })

const utf8 = new TextEncoder()
const wide = (text: string, isLittle: boolean, mark: boolean) => {
  const bytes = new Uint8Array(2 * text.length + (mark ? 2 : 0))
  const view = new DataView(bytes.buffer)
  const whole = (mark ? '\ufeff' : '') + text
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), isLittle)
  return bytes
}

const files: fc.Arbitrary<Uint8Array> = fc.oneof(
  texts.map((text) => utf8.encode(text)),
  texts.map((text) => utf8.encode(`\ufeff${text}`)),
  fc.tuple(wideTexts, fc.boolean()).map(([text, isLittle]) => wide(text, isLittle, true)),
  fc.tuple(wideTexts, fc.boolean()).map(([text, isLittle]) => wide(`{${text}`, isLittle, false)),
)

test('an untouched file leaves as the very bytes that came', () => {
  fc.assert(
    fc.property(files, (bytes) => {
      const decoded = decodeBytes(bytes)
      if (!decoded.ok) throw new Error(decoded.reason)
      expect(decoded.text).not.toContain('\r')
      expect([...encodeText(decoded.text, decoded.sidecar)]).toEqual([...bytes])
    }),
  )
})

test('any bytes decode, or say where they stop being text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
      const decoded = decodeBytes(bytes)
      if (decoded.ok) expect([...encodeText(decoded.text, decoded.sidecar)]).toEqual([...bytes])
      else {
        expect(decoded.offset).toBeGreaterThanOrEqual(0)
        expect(decoded.offset).toBeLessThan(bytes.length)
        expect(decoded.reason).not.toBe('')
      }
    }),
  )
})

test.each([
  ['a cut sequence', [0x7b, 0xc3], 1],
  ['a byte of Latin-1', [0x22, 0xe9, 0x22], 1],
  ['an overlong form', [0x7b, 0xc0, 0x80], 1],
  ['an overlong form of three', [0xe0, 0x80, 0x80], 0],
  ['an overlong form of four', [0xf0, 0x80, 0x80, 0x80], 0],
  ['a surrogate in UTF-8', [0x22, 0xed, 0xa0, 0x80], 1],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
  ['behind a mark', [0xef, 0xbb, 0xbf, 0x7b, 0xff], 4],
  ['half a unit', [0xff, 0xfe, 0x7b, 0x00, 0x7d], 4],
])('%s is told by its offset, and the rest can be read', (_, bytes, offset) => {
  const decoded = decodeBytes(Uint8Array.from(bytes))
  expect(decoded).toMatchObject({ ok: false, offset })
})

test('the bytes of UTF-8 are those of the standard encoder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lf = text.replaceAll('\r', '')
      expect(encodeText(lf, plainSidecar).join()).toBe(utf8.encode(lf).join())
    }),
  )
})

const mixed = fc.array(fc.tuple(fc.constantFrom('', 'a', 'bc'), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 })

test('each line that an edit leaves alone keeps its own end', () => {
  fc.assert(
    fc.property(
      mixed,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', 'x', '\n', 'x\ny', '\n\n\n'),
      (lines, at, until, content) => {
        const { text, sidecar } = opened(lines.map(([line, end]) => line + end).join(''))
        const offset = at % (text.length + 1)
        const length = until % (text.length - offset + 1)
        const edits = [{ offset, length, content }]
        const after = applyTextEdits(text, edits)
        const next = carryLineEnds(sidecar, text, edits)
        const [old, now] = [endsOf(text, sidecar), endsOf(after, next)]
        const head = text.slice(0, offset).split('\n').length - 1
        const tail = text.slice(offset + length).split('\n').length - 1
        expect(now).toHaveLength(after.split('\n').length - 1)
        fc.pre(!hasMeeting(after, next))
        expect(now.slice(0, head)).toEqual(old.slice(0, head))
        // Of two lines made one by taking out all of the lower, the upper survives.
        const before = text.slice(0, offset).split('\n').at(-1) ?? ''
        const behind = text.slice(offset + length).split('\n', 1)[0] ?? ''
        const isUpper = !content.includes('\n') && before.trim() !== '' && behind.trim() === ''
        const ends = old.slice(old.length - tail)
        expect(now.slice(now.length - tail)).toEqual(isUpper && tail > 0 ? [old[head], ...ends.slice(1)] : ends)
        expect(now.slice(head, now.length - tail).every((end) => old.length === 0 || old.includes(end))).toBe(true)
        expect(applyTextEdits(after, invertTextEdits(text, edits))).toBe(text)
      },
    ),
  )
})

function opened(text: string): { text: string; sidecar: Sidecar } {
  const decoded = decodeBytes(utf8.encode(text))
  if (!decoded.ok) throw new Error(decoded.reason)
  return decoded
}

/** The ends of the lines, as they leave. */
function endsOf(text: string, sidecar: Sidecar): string[] {
  return new TextDecoder().decode(encodeText(text, sidecar)).match(/\r\n|\r|\n/g) ?? []
}

/** A CR and the LF of an empty line behind it, which cannot be told from a CRLF, so that it leaves as one. */
function hasMeeting(text: string, { lineEnds }: Sidecar): boolean {
  if (typeof lineEnds === 'number') return false
  const lines = text.split('\n')
  return lines.some((line, index) => index > 0 && line === '' && lineEnds[index - 1] === 2 && lineEnds[index] === 0)
}

test('a new line ends as its neighbour does', () => {
  const { text, sidecar } = opened('{\r\n  "a": 1\r\n}\n')
  const at = text.indexOf('\n}')
  const edits = [{ offset: at, length: 0, content: ',\n  "b": 2' }]
  const bytes = encodeText(applyTextEdits(text, edits), carryLineEnds(sidecar, text, edits))
  expect(new TextDecoder().decode(bytes)).toBe('{\r\n  "a": 1,\r\n  "b": 2\r\n}\n')
})

test.each<[string, string, string, string, string]>([
  ['the item above one that goes', '[\n  1,\n  2,\r\n  3\n]', ',\n  2', '', '[\n  1,\n  3\n]'],
  ['the last item, when the one below goes', '[\r\n  1,\n  2\r\n]', ',\n  2', '', '[\r\n  1\n]'],
  ['an item that another comes behind', '[\n  1\r\n]', '1', '1,\n  2', '[\n  1,\r\n  2\r\n]'],
  ['an item that another comes before', '[\n  1\r\n]', '1', '0,\n  1', '[\n  0,\n  1\r\n]'],
])('%s keeps its line end', (_, file, old, content, expected) => {
  const { text, sidecar } = opened(file)
  // As the edits of items are: what stays the same at both ends is no part of them.
  const edits = differenceOf(text, text.replace(old, content))
  const bytes = encodeText(applyTextEdits(text, edits), carryLineEnds(sidecar, text, edits))
  expect(new TextDecoder().decode(bytes)).toBe(expected)
})
