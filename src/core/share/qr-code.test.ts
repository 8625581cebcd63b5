import fc from 'fast-check'
import jsQr from 'jsqr'
import { expect, test } from 'vitest'
import { longestInCode, qrCodeOf } from './qr-code.ts'
import type { QrCode } from './qr-code.ts'

const scale = 3

/** What a camera makes of it: the path drawn dark on white, and read. */
function scanned({ size, path }: QrCode): string | undefined {
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return jsQr(pixels, width, width)?.data
}

const link = (length: number) => 'https://example.com/#v1.'.padEnd(length, 'aB3-_xYz9')

test('a camera reads the very link', () => {
  const payload = fc.stringMatching(/^[\w-]{1,900}$/)
  fc.assert(
    fc.property(payload, (text) => {
      const url = `https://example.com/designer/#v1.${text}`
      const code = qrCodeOf(url)
      expect(code && scanned(code)).toBe(url)
    }),
    { numRuns: 20 },
  )
})

test.each([
  [26, 25 + 8],
  [longestInCode, 105 + 8],
])('a link of %i characters takes %i modules a side', (length, size) => {
  const code = qrCodeOf(link(length))
  expect(code?.size).toBe(size)
  expect(code && scanned(code)).toBe(link(length))
})

test('the quiet zone around it is blank', () => {
  const { size = 0, path = '' } = qrCodeOf(link(200)) ?? {}
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
})

test('a longer link has none', () => {
  expect(qrCodeOf(link(longestInCode + 1))).toBeUndefined()
})
