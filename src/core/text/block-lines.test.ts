import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownSource } from './block-lines.ts'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'
import { propertyAt, valueNodeOf } from './read.ts'

function blockOf(text: string) {
  const tree = parseTree(text)
  const node = valueNodeOf(tree, propertyAt(tree, tree.root, 'a'))
  return { tree, shown: shownSource(tree, node) }
}

/** The text, after the shown block was typed over. */
function typed(text: string, change: (shown: string) => string): string {
  const { tree, shown } = blockOf(text)
  const plan = planEdits(tree, [{ op: 'set', path: ['a'], content: { source: change(shown), isTypedOver: true } }])
  return plan.ok ? plan.text : plan.reason
}

test.each<[string, string]>([
  [
    'indented by more than its depth',
    '{\n  "a": {\n            "b": 1,\n            "c": [\n                1\n            ]\n        },\n  "d": 2\n}',
  ],
  ['aligned with its brace', '{\n  "a": { "b": 1,\n         "c": [ 2,\n                3 ] },\n  "d": 2\n}'],
  ['with a comment at the edge', '{\n  "a": {\n    "b": 1,\n//  "c": 3,\n    "d": 2\n  }\n}'],
  ['by tabs and blanks', '{\n\t"a": {\n\t    "b": 1,\n  \t"c": 2,\n\n\t}\n}'],
])('a digit typed into a block %s changes that digit alone', (_, text) => {
  expect(typed(text, (shown) => shown.replace('"b": 1', '"b": 7'))).toBe(text.replace('"b": 1', '"b": 7'))
})

test.each<[string, (shown: string) => string, string]>([
  [
    'a new line stands as deep as it was typed',
    (shown) => shown.replace(',\n', ',\n      "n": 0,\n'),
    '{\n  "a": {\n      "b": 1,\n        "n": 0,\n      "c": 2\n    }\n}',
  ],
  ['a line goes', (shown) => shown.replace(/ *"b": 1,\n/, ''), '{\n  "a": {\n      "c": 2\n    }\n}'],
  [
    'a blank line stays blank',
    (shown) => shown.replace(',\n', ',\n\n'),
    '{\n  "a": {\n      "b": 1,\n\n      "c": 2\n    }\n}',
  ],
  [
    'blank lines around are not written',
    (shown) => `\n${shown}\n\n`,
    '{\n  "a": {\n      "b": 1,\n      "c": 2\n    }\n}',
  ],
  ['another block comes in as one', () => '{\n        "x": 1\n      }', '{\n  "a": {\n    "x": 1\n  }\n}'],
  ['one line takes the place of all', () => '{ "x": 1 }', '{\n  "a": { "x": 1 }\n}'],
])('%s', (_, change, expected) => {
  expect(typed('{\n  "a": {\n      "b": 1,\n      "c": 2\n    }\n}', change)).toBe(expected)
})

test('source of another place is laid out, though it shares lines with what it replaces', () => {
  const text = '{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}'
  const plan = planEdits(parseTree(text), [{ op: 'set', path: ['a'], content: { source: '{\n      "b": 1\n    }' } }])
  expect(plan.ok && plan.text).toBe('{\n  "a": {\n    "b": 1\n  }\n}')
})

const indents = fc.constantFrom('', '  ', '    ', '\t', '         ')
const numbers = fc.array(fc.tuple(indents, fc.nat(99)), { minLength: 2, maxLength: 12 })

test('whatever the indentation, a line that is typed over is the only one that changes', () => {
  fc.assert(
    fc.property(indents, numbers, fc.nat(), fc.integer({ min: 1, max: 99 }), (indent, entries, which, number) => {
      const lines = entries.map(([depth, value], at) => `${depth}"k${at}": ${value},`)
      const text = (inner: readonly string[]) =>
        `{\n${indent}"a": {\n${inner.join('\n')}\n${indent}"z": 0 },\n"d": 2\n}`
      const line = lines[which % lines.length] ?? ''
      const changed = line.replace(/\d+,$/, `${number}00,`)
      expect(typed(text(lines), (shown) => shown.replace(line.trim(), changed.trim()))).toBe(
        text(lines.map((one) => (one === line ? changed : one))),
      )
    }),
  )
})
