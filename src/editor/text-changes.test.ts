import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replacementBetween, toTextEdits, touchedSpan } from './text-changes.ts'
import type { TextEdit } from '#core/text/tree.ts'

function apply(text: string, edits: readonly TextEdit[]) {
  return edits.toReversed().reduce((result, { offset, length, content }) => {
    return result.slice(0, offset) + content + result.slice(offset + length)
  }, text)
}

test('changes come out sorted, counted in the old text', () => {
  const edits = toTextEdits([
    { rangeOffset: 9, rangeLength: 1, text: 'x' },
    { rangeOffset: 4, rangeLength: 0, text: '\n' },
    { rangeOffset: 0, rangeLength: 2, text: '' },
  ])

  expect(edits.map(({ offset }) => offset)).toEqual([0, 4, 9])
  expect(apply('0123456789', edits)).toBe('23\n45678x')
})

describe('the touched span', () => {
  test.each<[string, TextEdit[], [number, number]]>([
    ['of one insertion', [{ offset: 3, length: 0, content: 'ab' }], [3, 5]],
    ['of one deletion', [{ offset: 3, length: 4, content: '' }], [3, 3]],
    [
      'of a deletion before an insertion',
      [
        { offset: 0, length: 1, content: '' },
        { offset: 3, length: 0, content: 'b' },
      ],
      [0, 3],
    ],
  ])('%s', (_, edits, [start, end]) => {
    expect(touchedSpan(edits)).toEqual({ start, end })
  })

  test('outside of it nothing but positions changed', () => {
    const edit = fc.record({ gap: fc.nat(5), length: fc.nat(5), content: fc.string({ maxLength: 5 }) })
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (text, parts) => {
          let offset = 0
          const edits = parts.map(({ gap, length, content }) => {
            const made = { offset: offset + gap, length, content }
            offset += gap + length
            return made
          })
          const after = apply(text, edits)
          const { start, end } = touchedSpan(edits)
          return text.startsWith(after.slice(0, start)) && text.endsWith(after.slice(end))
        },
      ),
    )
  })
})

describe('the replacement between two texts', () => {
  test('makes the one into the other', () => {
    const parts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string())
    fc.assert(
      fc.property(parts, ([head, before, after, tail]) => {
        const edit = replacementBetween(head + before + tail, head + after + tail)
        return apply(head + before + tail, edit ? [edit] : []) === head + after + tail
      }),
    )
  })

  test('replaces a character whole, though the halves of the old and the new one agree', () => {
    expect(replacementBetween('a🚀b', 'a🚁b')).toEqual({ offset: 1, length: 2, content: '🚁' })
  })
})
