import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineReader, lineStartsOf, offsetAt, positionAt } from './lines.ts'
import { parseTree } from './parse.ts'
import { reparse } from './reparse.ts'
import { applyTextEdits } from './text-edit.ts'

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

test('lines read after each of many keys are those of the text read anew', () => {
  const key = fc.record({ at: fc.nat(), length: fc.nat(2), content: fc.constantFrom('', 'x', '\n', '"', '\\n') })
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const linesOf = createLineReader()
      let tree = parseTree('{\n  "a": "first",\r\n  "b": [\n    "second",\n    "third"\n  ]\n}\n')
      for (const { at, length, content } of keys) {
        const edit = { offset: at % (tree.text.length - 1), length, content }
        tree = reparse(tree, [edit], applyTextEdits(tree.text, [edit]))
        if (at % 3 > 0) expect(linesOf(tree)).toEqual(lineStartsOf(tree.text))
      }
    }),
  )
})
