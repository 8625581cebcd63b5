import { describe, expect, test } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { isSameMarkers, toMarkers } from './to-markers.ts'

const text = '{\n  "name": "x",\n  "location": 1\n}'
const placeAt = (offset: number) => {
  const before = text.slice(0, offset).split('\n')
  return { lineNumber: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    code: 'SCH-TYPE',
    severity: 'error',
    message: 'Location is a text.',
    path: '/location',
    range: { start, end },
    fixes: [],
    template: 0,
    ...more,
  }
}

describe('a marker', () => {
  test('stands where its finding does, with its code and words', () => {
    const start = text.indexOf('1')

    expect(toMarkers([finding(start, start + 1)], placeAt)).toEqual([
      {
        startLineNumber: 3,
        startColumn: 15,
        endLineNumber: 3,
        endColumn: 16,
        message: 'Location is a text.',
        code: 'SCH-TYPE',
        severity: 'error',
      },
    ])
  })

  test('of nothing is one column wide', () => {
    expect(toMarkers([finding(4, 4)], placeAt)).toMatchObject([{ startColumn: 3, endColumn: 4 }])
  })
})

test('markers are the same only where nothing of them differs', () => {
  const markers = toMarkers([finding(4, 10), finding(20, 30)], placeAt)

  expect(isSameMarkers(markers, toMarkers([finding(4, 10), finding(20, 30)], placeAt))).toBe(true)
  expect(isSameMarkers(markers, markers.slice(1))).toBe(false)
  expect(isSameMarkers(markers, toMarkers([finding(4, 10), finding(20, 31)], placeAt))).toBe(false)
  expect(isSameMarkers(markers, toMarkers([finding(4, 10), finding(20, 30, { message: 'x' })], placeAt))).toBe(false)
})
