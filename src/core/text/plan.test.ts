import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTextOps } from './edit.ts'
import type { Edit, JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

function edited(text: string, ...asked: readonly Edit[]): string {
  const plan = planEdits(parseTree(text), asked, { order: () => ['type', 'name', 'inline', 'runElevated', 'last'] })
  if (!plan.ok) return `refused: ${plan.reason}`
  expect(applyTextEdits(text, plan.edits)).toBe(plan.text)
  expect(applyTextEdits(plan.text, invertTextEdits(text, plan.edits))).toBe(text)
  return plan.text
}

const value = (of: JsonValue) => ({ value: of })

test.each<[string, string, Edit, string]>([
  ['a scalar', '{ "a": 1 } // x', { op: 'set', path: ['a'], content: value('b') }, '{ "a": "b" } // x'],
  ['the same value', '{ "a": 1.0 }', { op: 'set', path: ['a'], content: value(1) }, '{ "a": 1.0 }'],
  [
    'the last of two equal keys',
    '{ "a": 1, "a": 2 }',
    { op: 'set', path: ['a'], content: value(3) },
    '{ "a": 1, "a": 3 }',
  ],
  [
    'a declared place',
    '{\n  "type": "Shell", // kind\n  // commands\n  "inline": []\n}',
    { op: 'set', path: ['name'], content: value('n') },
    '{\n  "type": "Shell", // kind\n  "name": "n",\n  // commands\n  "inline": []\n}',
  ],
  [
    'behind the last, with its comment',
    '{\n\t"a": 1 // one\n}',
    { op: 'set', path: ['last'], content: value(2) },
    '{\n\t"a": 1, // one\n\t"last": 2\n}',
  ],
  [
    'into empty braces',
    '{\n  "a": {}\n}',
    { op: 'set', path: ['a', 'b'], content: value(true) },
    '{\n  "a": {\n    "b": true\n  }\n}',
  ],
  [
    'missing parents',
    '{\n  "a": 1\n}',
    { op: 'set', path: ['p', 'q'], content: value([0, 3010]) },
    '{\n  "a": 1,\n  "p": {\n    "q": [0, 3010]\n  }\n}',
  ],
  ['on one line', '{ "a": [1, 2] }', { op: 'insert', path: ['a'], index: 1, content: value(9) }, '{ "a": [1, 9, 2] }'],
  [
    'a line of a script',
    '{\n  "a": [\n    "x", // first\n    "y"\n  ]\n}',
    { op: 'set', path: ['a'], content: value(['x', 'new', 'y']) },
    '{\n  "a": [\n    "x", // first\n    "new",\n    "y"\n  ]\n}',
  ],
  [
    'the first, with the comment above it',
    '{\n  // one\n  "a": 1,\n  // two\n  "b": 2\n}',
    { op: 'remove', path: ['a'] },
    '{\n  // two\n  "b": 2\n}',
  ],
  [
    'the last, and the comma before it',
    '{\n  "a": 1, // one\n  "b": 2 // two\n}',
    { op: 'remove', path: ['b'] },
    '{\n  "a": 1 // one\n}',
  ],
  ['the only one', '{\n  "a": {\n    "b": 1\n  }\n}', { op: 'remove', path: ['a', 'b'] }, '{\n  "a": {}\n}'],
  ['a key', '{ "a" : 1 }', { op: 'rename', path: ['a'], key: 'b.c' }, '{ "b.c" : 1 }'],
  [
    'an item with its comments',
    '[\n  // one\n  1, // first\n  2,\n  3 // third\n]',
    { op: 'move', path: [], from: 0, to: 2 },
    '[\n  2,\n  3, // third\n  // one\n  1 // first\n]',
  ],
])('%s', (_, text, edit, expected) => {
  expect(edited(text, edit)).toBe(expected)
})

test('several edits become one list that touches only their places', () => {
  const text = '{\n  "type": "Shell",\n  "x": { "y": 1 },\n  "last": 1\n}'
  const plan = planEdits(
    parseTree(text),
    [
      { op: 'set', path: ['type'], content: value('PowerShell') },
      { op: 'remove', path: ['last'] },
      { op: 'set', path: ['name'], content: value('n') },
    ],
    { order: () => ['type', 'name'] },
  )
  expect(plan.ok && plan.text).toBe('{\n  "type": "PowerShell",\n  "name": "n",\n  "x": { "y": 1 }\n}')
  expect(plan.ok && applyTextEdits(text, plan.edits)).toBe(plan.ok && plan.text)
  expect(
    plan.ok && plan.edits.every(({ offset, length }) => !text.slice(offset, offset + length).includes('"x"')),
  ).toBe(true)
})

test.each<[string, string, Edit]>([
  ['a name in a list', '{ "a": [] }', { op: 'set', path: ['a', 'b', 'c'], content: value(1) }],
  ['a list under a name in a list', '{ "a": [1] }', { op: 'insert', path: ['a', 'b'], index: 0, content: value(1) }],
  ['a position in an object', '{ "a": {} }', { op: 'set', path: ['a', 0, 'c'], content: value(1) }],
  ['a name in a text', '{ "a": "x" }', { op: 'set', path: ['a', 'b'], content: value(1) }],
  ['a name in null', '{ "a": null }', { op: 'set', path: ['a', 'b'], content: value(1) }],
  ['an item of an object', '{ "a": {} }', { op: 'insert', path: ['a'], index: 0, content: value(1) }],
])('%s is refused: what stands there would change its meaning', (_, text, edit) => {
  expect(edited(text, edit)).toMatch(/^refused: (?:Another kind of value stands where|This is no list)/)
})

test('an edit inside damaged text is refused with its reason; beside it, edits work', () => {
  const text = '{\n  "a": "open,\n  "b": 1\n}'
  expect(edited(text, { op: 'set', path: ['a'], content: value('x') })).toMatch(/^refused: This value is inside text/)
  expect(edited(text, { op: 'remove', path: ['a'] })).toMatch(/^refused: This value is inside text/)
  expect(edited(text, { op: 'rename', path: ['a'], key: 'c' })).toBe('{\n  "c": "open,\n  "b": 1\n}')
  expect(edited(text, { op: 'set', path: ['b'], content: value(2) })).toBe('{\n  "a": "open,\n  "b": 2\n}')
})

const steps = `{
  "customize": [
    {
      "type": "File",
      "name": "a"
    ,
    {
      "type": "Shell",
      "location": <region>
    },
    // restart
    { "type": "WindowsRestart" }
  ],
  "name": "n"
}`

test.each<[string, Edit, string]>([
  [
    'a damaged item moves as a whole',
    { op: 'move', path: ['customize'], from: 0, to: 1 },
    steps
      .replace('    {\n      "type": "File",\n      "name": "a"\n    ,\n', '')
      .replace(
        '    },\n    // restart',
        '    },\n    {\n      "type": "File",\n      "name": "a"\n    ,\n    // restart',
      ),
  ],
  [
    'a damaged item goes as a whole',
    { op: 'remove', path: ['customize', 0] },
    steps.replace('    {\n      "type": "File",\n      "name": "a"\n    ,\n', ''),
  ],
  [
    'what stands before the fault can be changed',
    { op: 'set', path: ['customize', 0, 'type'], content: value('Shell') },
    steps.replace('"File"', '"Shell"'),
  ],
  [
    'a placeholder without quotes gives way to a value',
    { op: 'set', path: ['customize', 1, 'location'], content: value('westeurope') },
    steps.replace('<region>', '"westeurope"'),
  ],
  [
    'an item beside a damaged one goes',
    { op: 'remove', path: ['customize', 2] },
    steps.replace('    },\n    // restart\n    { "type": "WindowsRestart" }', '    }'),
  ],
  [
    'a new item stands on a line where its neighbour does',
    { op: 'insert', path: ['customize'], index: 3, content: value({ type: 'WindowsUpdate', updateLimit: 20 }) },
    steps.replace('"WindowsRestart" }', '"WindowsRestart" },\n    { "type": "WindowsUpdate", "updateLimit": 20 }'),
  ],
  [
    'nothing is put where the closer is missing',
    { op: 'set', path: ['customize', 0, 'inline'], content: value([]) },
    'refused: This value is inside text that cannot be read yet. Mend the text first, or edit it in the JSON.',
  ],
])('beside faults: %s', (_, edit, expected) => {
  expect(edited(steps, edit)).toBe(expected)
})

test.each<[string, string, Edit, string]>([
  [
    'a name that is there already',
    '{ "a": 1, "b": 2 }',
    { op: 'rename', path: ['a'], key: 'b' },
    'refused: There is a property b already. Choose another name.',
  ],
  ['all of equal keys go', '{ "a": 1, "b": 2, "a": 3 }', { op: 'remove', path: ['a'] }, '{ "b": 2 }'],
  ['a first value', ' // none\n', { op: 'set', path: ['a', 0], content: value(1) }, ' // none\n{\n  "a": [1]\n}'],
  [
    'nothing goes past a single value',
    '{ "a": 1 }',
    { op: 'set', path: ['a', 'b'], content: value(1) },
    'refused: Another kind of value stands where a block is needed. Edit it in the JSON.',
  ],
  [
    'source keeps its own shape',
    '{\n\t"a": []\n}',
    { op: 'insert', path: ['a'], index: 0, content: { source: '{\n  "x": 1 // one\n}' } },
    '{\n\t"a": [\n\t\t{\n\t\t  "x": 1 // one\n\t\t}\n\t]\n}',
  ],
  [
    'a number keeps its digits where it says the same',
    '{ "a": 12345678901234567890 }',
    { op: 'set', path: ['a'], content: value(12345678901234567000) },
    '{ "a": 12345678901234567890 }',
  ],
  [
    'trailing commas within what is put in are no fault of the edit',
    '[\n  0\n]',
    { op: 'insert', path: [], index: 1, content: { source: '{\n  "a": [\n    1,\n  ],\n}' } },
    '[\n  0,\n  {\n    "a": [\n      1,\n    ],\n  }\n]',
  ],
  [
    'a trailing comma stays the style',
    '[\n  1,\n]',
    { op: 'insert', path: [], index: 1, content: value(2) },
    '[\n  1,\n  2,\n]',
  ],
  [
    'a name behind the nearest before it',
    '{\n  "name": "n",\n  "type": "t"\n}',
    { op: 'set', path: ['inline'], content: value([]) },
    '{\n  "name": "n",\n  "inline": [],\n  "type": "t"\n}',
  ],
])('%s', (_, text, edit, expected) => {
  expect(edited(text, edit)).toBe(expected)
})

test('an edit of a large text is not more than linear', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => `    { "inline": ["echo ${index}"] }`)
  const tree = parseTree(`{\n  "list": [\n${items.join(',\n')}\n  ]\n}`)
  // A quadratic edit would not come back before the test's own limit.
  const plan = planEdits(tree, [{ op: 'move', path: ['list'], from: 1, to: 99_000 }])
  expect(plan.ok && plan.text.indexOf('"echo 1"')).toBeGreaterThan(plan.ok ? plan.text.indexOf('"echo 99000"') : 0)
})

test('four thousand edits of a large text read it once at most', () => {
  const text = JSON.stringify(
    Array.from({ length: 4000 }, (_, index) => ({ name: `n${index}`, inline: ['x'.repeat(100)] })),
    undefined,
    2,
  )
  const edits = [...text.matchAll(/"n\d+"/g)].map(({ 0: name, index }) => {
    return { offset: index, length: name.length, content: '"other"' }
  })
  // Read again after each of them it would not come back before the test's own limit.
  const plan = planEdits(parseTree(text), toTextOps(edits))
  expect(plan.ok && plan.edits).toEqual(edits)
  expect(plan.ok && plan.text).toBe(text.replaceAll(/"n\d+"/g, '"other"'))
})

const spot = fc.record({ start: fc.nat(8), length: fc.nat(3), content: fc.stringMatching(/^[a-c]{0,3}$/) })

test('edits of the text, in any order, and of the tree among them, count in what those before them made', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 6 }), fc.boolean(), (spots, isTreeAmong) => {
      let text = '{"a":"0123456789012345678901234567890"}'
      const asked: Edit[] = []
      const first = text.indexOf('0')
      for (const { start, length, content } of spots) {
        asked.push({ op: 'text', start: first + start, end: first + start + length, content })
        text = text.slice(0, first + start) + content + text.slice(first + start + length)
        if (isTreeAmong) asked.push({ op: 'set', path: ['b'], content: value(asked.length) })
      }
      if (isTreeAmong && spots.length > 0) text = text.replace(/\}$/, `,"b":${asked.length - 1}}`)
      expect(edited('{"a":"0123456789012345678901234567890"}', ...asked).replaceAll(' ', '')).toBe(text)
    }),
  )
})
