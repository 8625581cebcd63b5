import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textEditsOf } from './random-text-edits.testing.ts'
import { applyTextEdits, differenceOf, invertTextEdits, mapOffset, offsetMapper } from './text-edit.ts'
import type { TextEdit } from './tree.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\n', 'é', '😀', '😁', '🈀'), maxLength: 40 })

/** Sorted edits of a text that do not overlap. */
const changes = fc
  .tuple(texts, fc.array(fc.tuple(fc.nat(6), fc.nat(4), texts), { maxLength: 4 }))
  .map(([text, steps]) => ({ text, edits: textEditsOf(text, steps) }))

test('the inverse gives the text back', () => {
  fc.assert(
    fc.property(changes, ({ text, edits }) => {
      const after = applyTextEdits(text, edits)
      expect(applyTextEdits(after, invertTextEdits(text, edits))).toBe(text)
      expect(applyTextEdits(text, invertTextEdits(after, invertTextEdits(text, edits)))).toBe(after)
    }),
  )
})

test('the difference of two texts makes the one of the other, and tears no character', () => {
  fc.assert(
    fc.property(texts, texts, texts, texts, (head, before, after, tail) => {
      const [old, now] = [head + before + tail, head + after + tail]
      const edits = differenceOf(old, now)
      expect(applyTextEdits(old, edits)).toBe(now)
      expect(edits.length).toBe(old === now ? 0 : 1)
      for (const { offset, length, content } of edits) {
        expect([tears(old, offset), tears(old, offset + length), tears(now, offset + content.length)]).not.toContain(
          true,
        )
        expect(length).toBeLessThanOrEqual(before.length + 2)
      }
    }),
  )
})

/** The offset lies inside a character. */
function tears(text: string, offset: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(offset)) && /[\ud800-\udbff]$/.test(text.slice(0, offset))
}

test('an offset outside the edits goes along with the character it stands at', () => {
  fc.assert(
    fc.property(changes, fc.nat(), ({ text, edits }, at) => {
      const offset = at % (text.length + 1)
      const isTouched = edits.some((edit) => edit.offset <= offset && offset < edit.offset + Math.max(1, edit.length))
      const after = applyTextEdits(text, edits)
      const [left, right] = [mapOffset(edits, offset, 'left'), mapOffset(edits, offset, 'right')]
      expect(left).toBeLessThanOrEqual(right)
      expect(right).toBeLessThanOrEqual(after.length)
      if (!isTouched) expect(after.slice(right)).toBe(applyTextEdits(text.slice(offset), behind(edits, offset)))
    }),
  )
})

function behind(edits: readonly TextEdit[], offset: number): TextEdit[] {
  return edits.filter((edit) => edit.offset >= offset).map((edit) => ({ ...edit, offset: edit.offset - offset }))
}

test.each([
  ['before it', 1, 'left', 1],
  ['at an insertion, staying before', 2, 'left', 2],
  ['at an insertion, going behind', 2, 'right', 5],
  ['inside a replacement, to its start', 5, 'left', 7],
  ['inside a replacement, to its end', 5, 'right', 8],
  ['behind it all', 7, 'left', 9],
] as const)('an offset %s', (_, offset, bias, expected) => {
  const edits = [
    { offset: 2, length: 0, content: 'xyz' },
    { offset: 4, length: 2, content: '-' },
  ]
  expect(mapOffset(edits, offset, bias)).toBe(expected)
})

test('many offsets are mapped as each of them is', () => {
  fc.assert(
    fc.property(changes, fc.constantFrom('left', 'right'), ({ text, edits }, bias) => {
      const toOffset = offsetMapper(edits, bias)
      const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset)
      expect(offsets.map(toOffset)).toEqual(offsets.map((offset) => mapOffset(edits, offset, bias)))
    }),
  )
})
