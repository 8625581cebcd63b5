import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Inflate } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { dictionaryV1 } from './dictionary-v1.ts'
import { decodeLink, encodeLink, lengthLimits } from './link.ts'
import { minify } from './minify.ts'

interface GoldenLink {
  readonly name: string
  readonly text: string
  readonly fragment: string
}

const fixtures = new URL('../../../test-fixtures/', import.meta.url)
const goldenLinks = JSON.parse(readFileSync(new URL('links/v1.json', fixtures), 'utf8')) as readonly GoldenLink[]
const shortGoldenLinks = goldenLinks.filter(({ fragment }) => fragment.length < 1_000)
const quickstart = readFileSync(new URL('quickstart-4-steps.json', fixtures), 'utf8')
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function fragmentOf(text: string): string {
  const link = encodeLink(text)
  if (!link.ok) throw new Error(link.reason)
  return link.fragment
}

function problemOf(fragment: string): string {
  const link = decodeLink(fragment)
  return link.ok ? 'opened' : link.problem
}

function framed(kind: number, packed: Uint8Array, crc = 0): string {
  return `#v1.${toBase64url(Uint8Array.of(kind, crc & 255, (crc >> 8) & 255, (crc >> 16) & 255, ...packed))}`
}

/** Each text of UTF-16 units, with and without halves of pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('"type": "', 'PowerShell', ' ', '🚀', '\ud83d', '\ude80', 'é', '\n'))
    .map((all) => all.join('')),
)

describe('a link of an earlier day', () => {
  test('is written with a dictionary that has not changed since', () => {
    expect({ length: dictionaryV1.length, crc: crc32(dictionaryV1).toString(16) }).toEqual(frozenDictionary)
  })

  test.each(goldenLinks)('opens: $name', ({ text, fragment }) => {
    expect(decodeLink(fragment)).toEqual({ ok: true, text })
  })

  test.each(goldenLinks)('still says the same when made again: $name', ({ text }) => {
    expect(decodeLink(fragmentOf(text))).toEqual({ ok: true, text })
  })

  test.each(goldenLinks)('is plain raw deflate behind four bytes: $name', ({ text, fragment }) => {
    const payload = Buffer.from(fragment.slice(4), 'base64url')
    const bytes = inflateRawSync(payload.subarray(4), { dictionary: dictionaryV1 })
    expect(bytes.toString(payload[0] === 1 ? 'utf16le' : 'utf8')).toBe(text)
  })
})

describe('a text', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeLink(fragmentOf(text))).toEqual({ ok: true, text })
      }),
      { numRuns: 1_000 },
    )
  })

  test('comes back from a link that another deflate has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(0, 1, 6, 9), (text, level) => {
        const bytes = Buffer.from(text)
        const packed = deflateRawSync(bytes, { level, dictionary: dictionaryV1 })
        expect(decodeLink(framed(0, packed, crc32(bytes)))).toEqual({ ok: true, text })
      }),
    )
  })

  test('of 1.9 MB fits where it repeats itself', () => {
    const text = '{ "type": "Shell" },\n'.repeat(90_000)
    expect(decodeLink(fragmentOf(text))).toEqual({ ok: true, text })
  })

  test('whose payload is too long is refused with the figure', () => {
    const text = Array.from({ length: 12_000 }, (_, index) =>
      crc32(Uint8Array.of(index & 255, index >> 8)).toString(36),
    ).join()
    const link = encodeLink(text)
    expect(link).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\d\d,\d{3} characters; 64,000 .* Download/) as string,
    })
    expect(link.ok ? 0 : link.length).toBeGreaterThan(64_000)
  })

  test.each([
    ['letters', 'a'.repeat(2_000_001)],
    ['letters of two bytes', 'é'.repeat(1_000_001)],
    ['halves of pairs', '\ud83d'.repeat(1_000_001)],
  ])('that could not be opened again is refused: %s', (_, text) => {
    expect(encodeLink(text)).toMatchObject({ ok: false, reason: expect.stringContaining('2,000,000') as string })
  })

  test('of exactly 2 MB is the largest', () => {
    const text = 'a'.repeat(2_000_000)
    expect(decodeLink(fragmentOf(text))).toEqual({ ok: true, text })
  })
})

describe('a quickstart of four steps', () => {
  test('takes at most 500 characters minified', () => {
    expect(fragmentOf(minify(quickstart) ?? '').length - '#v1.'.length).toBeLessThanOrEqual(500)
  })

  test('takes at most 700 as written', () => {
    expect(fragmentOf(quickstart).length).toBeLessThanOrEqual(700)
  })
})

describe('a changed link', () => {
  test.each(shortGoldenLinks)('is refused for every flipped bit: $name', ({ fragment }) => {
    for (let at = 4; at < fragment.length; at++) {
      for (let bit = 0; bit < 6; bit++) {
        const value = alphabet.indexOf(fragment.charAt(at)) ^ (1 << bit)
        const changed = fragment.slice(0, at) + alphabet.charAt(value) + fragment.slice(at + 1)
        if (decodeLink(changed).ok) expect.fail(`bit ${bit} of character ${at}`)
      }
    }
  })

  test.each(shortGoldenLinks)(
    'is refused for every other character, one more and one less: $name',
    ({ text, fragment }) => {
      for (let at = 0; at < fragment.length; at++) {
        const [before, after] = [fragment.slice(0, at), fragment.slice(at + 1)]
        for (const other of ['', 'A', '=', '.', ' ', '#', '+', '/', '%', '\u0141', '\ud83d']) {
          if (other !== fragment[at])
            expect(decodeLink(before + other + after), `${other} at ${at}`).not.toMatchObject({ ok: true })
          // A doubled letter in a run, or one between repeats, may spell the very same text, never another.
          const longer = decodeLink(before + other + fragment.slice(at))
          if (other !== '') expect(longer.ok ? longer.text : text, `${other} before ${at}`).toBe(text)
        }
      }
    },
  )

  test('never opens another text', () => {
    const flips = goldenLinks.map(({ text, fragment }) =>
      fc.tuple(fc.constant(text), fc.constant(fragment), fc.nat(fragment.length - 5), fc.integer({ min: 1, max: 63 })),
    )
    fc.assert(
      fc.property(fc.oneof(...flips), ([text, fragment, offset, flip]) => {
        const at = 4 + offset
        const value = alphabet.indexOf(fragment.charAt(at)) ^ flip
        const link = decodeLink(fragment.slice(0, at) + alphabet.charAt(value) + fragment.slice(at + 1))
        expect(link.ok ? link.text : text).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(shortGoldenLinks)('is called cut wherever it was cut: $name', ({ fragment }) => {
    for (let length = 4; length < fragment.length; length++) expect(problemOf(fragment.slice(0, length))).toBe('cut')
  })

  test('is called cut where it ends on the border of two pushes', () => {
    const long = fromBase64url(goldenLinks.at(-1)!.fragment.slice(4))!.bytes
    for (let end = 4; end < long.length; end += 64) {
      expect(problemOf(`#v1.${toBase64url(long.subarray(0, end))}`)).toBe('cut')
    }
  })

  test.each([0, 1, 255])('is refused with one more byte, %i', (byte) => {
    for (const { fragment } of shortGoldenLinks) {
      const bytes = fromBase64url(fragment.slice(4))!.bytes
      expect(problemOf(`#v1.${toBase64url(Uint8Array.of(...bytes, byte))}`)).toBe('damaged')
    }
  })
})

describe('a strange link', () => {
  test.each([
    ['', 'not-a-link'],
    ['#', 'not-a-link'],
    ['#v', 'not-a-link'],
    ['#v1', 'not-a-link'],
    ['#V1.AAAAAAMA', 'not-a-link'],
    ['v1.AAAAAAMA', 'not-a-link'],
    ['#v0.AAAAAAMA', 'not-a-link'],
    ['#v01.AAAAAAMA', 'not-a-link'],
    ['#customize', 'not-a-link'],
    ['#v2.AAAAAAMA', 'newer-version'],
    ['#v11.', 'newer-version'],
    ['#v1.', 'cut'],
    ['#v1.AAAA', 'cut'],
    ['#v1.AAAAAAMA=', 'damaged'],
    ['#v1.AAAA AAMA', 'damaged'],
  ])('%s is called %s', (fragment, problem) => {
    expect(problemOf(fragment)).toBe(problem)
  })

  test('longer than any we make is not even read', () => {
    expect(problemOf(`#v1.${'A'.repeat(64_001)}`)).toBe('too-large')
  })

  test.each(['#', '#v2.AA', '#v1.AA', '#v1.AAAA AAMA', `#v1.${'A'.repeat(64_001)}`])(
    'says what is wrong with it, and nothing of a draft, which not all who open it have: %#',
    (fragment) => {
      expect(decodeLink(fragment)).toMatchObject({ message: expect.not.stringContaining('draft') as string })
    },
  )

  test('says what to do', () => {
    expect(decodeLink('#v1.AA')).toMatchObject({ message: expect.stringContaining('its end is missing') as string })
    expect(decodeLink('#v2.AA')).toMatchObject({
      message: expect.stringContaining('newer version of the designer') as string,
    })
  })

  test('of another kind of bytes is refused, also where the bytes make sense as both', () => {
    // Arabic in UTF-8 is full of 0xD8, which UTF-16 reads as halves of pairs.
    const bytes = Buffer.from(' اختبار')
    const packed = deflateRawSync(bytes)
    expect(problemOf(framed(0, packed, crc32(bytes)))).toBe('opened')
    expect([1, 2, 128, 255].map((kind) => problemOf(framed(kind, packed, crc32(bytes))))).toEqual(
      Array(4).fill('damaged'),
    )
  })

  test.each([
    ['overlong', [0xc1, 0x81]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['no beginning', [0x80]],
    ['no end', [0xe2, 0x82]],
    ['no such byte', [0xff]],
  ])('of bytes that are no UTF-8 is refused: %s', (_, bytes) => {
    const crc = crc32(Uint8Array.from(bytes))
    expect(problemOf(framed(0, deflateRawSync(Buffer.from(bytes)), crc))).toBe('damaged')
  })

  test.each([
    ['whole pairs', Buffer.from('a🚀', 'utf16le')],
    ['an odd number', Buffer.from([0x3d, 0xd8, 0x20])],
  ])('of UTF-16 that no link needs is refused: %s', (_, bytes) => {
    expect(problemOf(framed(1, deflateRawSync(bytes), crc32(bytes) >>> 8))).toBe('damaged')
  })

  test('throws nothing, whatever it is', () => {
    const payload = fc.stringMatching(/^[\w-]{0,400}$/)
    fc.assert(
      fc.property(fc.oneof(anyText, payload, fc.uint8Array({ maxLength: 400 }).map(toBase64url)), (garbage) => {
        expect(problemOf(garbage)).not.toBe('opened')
        expect(problemOf(`#v1.${garbage}`)).not.toBe('opened')
        expect(problemOf(`#v1.AAAA${garbage}`)).toMatch(/cut|damaged|opened/)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a bomb', () => {
  const zeros = (length: number) => deflateRawSync(Buffer.alloc(length), { level: 9, dictionary: dictionaryV1 })

  test.each([2_000_001, 2 * 1024 * 1024 + 1, 45_000_000])('of %i zeros is refused', (length) => {
    expect(problemOf(framed(0, zeros(length)))).toBe('too-large')
  })

  test('that would unfold to 100 MB is stopped after two of them', () => {
    const packed = zeros(100_000_000)
    const push = vi.spyOn(Inflate.prototype, 'push')
    expect(problemOf(framed(0, packed.subarray(0, 47_000)))).toBe('too-large')
    // Half a megabyte each, of the 92 pushes that the whole link is.
    expect(push.mock.calls.length).toBeLessThan(6)
    push.mockRestore()
    expect(problemOf(framed(0, packed))).toBe('too-large')
  })
})

test('base64url is undone by its inverse and knows when characters were lost', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual({ bytes, ragged: false })
    }),
  )
  expect(['A', 'AB', 'AAB', 'AAAAA'].map((text) => fromBase64url(text)?.ragged)).toEqual([true, true, true, true])
})

test('the limits of a link rise', () => {
  expect(lengthLimits.map(({ limit }) => limit)).toEqual([2_000, 8_000, 32_000])
})

/** Never to be edited: links that are out there need these bytes. */
const frozenDictionary = { length: 6537, crc: '95353096' }
