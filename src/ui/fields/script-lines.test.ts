import type { Edit } from '#core/text/edit.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listEdits } from './list-edits.ts'
import { itemsOf, linesOf, retype, scriptOf } from './script-lines.ts'

const words = fc.constantFrom('a', 'bb', '', "[parameters('x')]", ' ')
const item = fc
  .array(fc.tuple(words, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 4 })
  .map((parts) => parts.flat().join(''))
const items = fc.array(item, { minLength: 1, maxLength: 6 })

/** What a text box does: puts a text in place of a selection, and the caret behind it. */
function type(text: string, from: number, to: number, inserted: string) {
  const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [number, number]
  return { text: text.slice(0, start) + inserted + text.slice(end), caret: start + inserted.length, start, end }
}

function apply(values: readonly unknown[], edits: readonly Edit[]) {
  const result = [...values]
  for (const edit of edits) {
    if (edit.op === 'remove') result.splice(Number(edit.path.at(-1)), 1)
    if (edit.op === 'set' && 'value' in edit.content) result[Number(edit.path.at(-1))] = edit.content.value
    if (edit.op === 'insert' && 'value' in edit.content) result.splice(edit.index, 0, edit.content.value)
  }
  return result
}

test('items come back as they were, whatever breaks they hold', () => {
  fc.assert(
    fc.property(items, (given) => {
      expect(itemsOf(scriptOf(given))).toEqual(given)
    }),
  )
})

test('typing in a line changes the item of that line only', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.constantFrom('x', 'yy', ''), (given, at, inserted) => {
      const script = scriptOf(given)
      const typed = type(script.text, at, at, inserted)
      const line = script.text.slice(0, typed.start).split('\n').length - 1
      const changed = linesOf(script)[line]?.item
      const after = itemsOf(retype(script, typed.text, typed.caret))
      expect(after).toHaveLength(given.length)
      for (const [index, text] of after.entries()) if (index !== changed) expect(text).toBe(given[index])
    }),
  )
})

test('replacing any stretch leaves the items before and behind it alone', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.nat(), fc.constantFrom('x', '\n', 'x\ny', ''), (given, from, to, inserted) => {
      const script = scriptOf(given)
      const typed = type(script.text, from, to, inserted)
      const next = retype(script, typed.text, typed.caret)
      expect(next.breaks).toHaveLength(next.text.split('\n').length - 1)
      const lines = linesOf(script)
      const itemAt = (offset: number) => lines[script.text.slice(0, offset).split('\n').length - 1]?.item ?? 0
      const after = itemsOf(next)
      expect(after.slice(0, itemAt(typed.start))).toEqual(given.slice(0, itemAt(typed.start)))
      const behind = given.slice(itemAt(typed.end) + 1)
      expect(after.slice(after.length - behind.length)).toEqual(behind)
    }),
  )
})

test('the edits make the new items of the old ones and name none that stays', () => {
  const values = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 6 })
  fc.assert(
    fc.property(values, values, (before, after) => {
      const edits = listEdits(['inline'], before, after)
      expect(apply(before, edits)).toEqual(after)
      if (before.join('\n') === after.join('\n') && before.length === after.length) expect(edits).toEqual([])
    }),
  )
})

test('a new line within an item that has several stays in it; at its end it begins an item', () => {
  const script = scriptOf(['if ($x) {\n  go\n}', 'exit 0'])
  const inside = type(script.text, 14, 14, '\n')
  expect(itemsOf(retype(script, inside.text, inside.caret))).toEqual(['if ($x) {\n  go\n\n}', 'exit 0'])
  const atEnd = type(script.text, 16, 16, '\nnext')
  expect(itemsOf(retype(script, atEnd.text, atEnd.caret))).toEqual(['if ($x) {\n  go\n}', 'next', 'exit 0'])
})

test('a line typed between two equal ones is put where the caret is', () => {
  const script = scriptOf(['a', 'a\na', 'a'])
  const typed = type(script.text, 1, 1, '\na')
  expect(itemsOf(retype(script, typed.text, typed.caret))).toEqual(['a', 'a', 'a\na', 'a'])
})
