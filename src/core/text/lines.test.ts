import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStartsOf, offsetAt, positionAt } from './lines.ts'

test('each offset has a line and a column, and comes back from them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é') }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1)
      const starts = lineStartsOf(text)
      const { line, column } = positionAt(starts, offset)
      expect(text.slice(0, offset).split('\n').length - 1).toBe(line)
      expect(text.split('\n')[line]?.slice(0, column)).toBe(text.slice(offset - column, offset))
      expect(offsetAt(starts, { line, column })).toBe(offset)
    }),
  )
})
