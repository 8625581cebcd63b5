import { expect, test } from 'vitest'
import { planEdits } from '#core/text/plan.ts'
import { analyze } from '../analyze.ts'

test.each([
  ['braces left off', '"location": "westus2", "properties": {}', '{"location": "westus2", "properties": {}}'],
  ['a comma missing', '{"a": 1 "b": 2}', '{"a": 1, "b": 2}'],
  ['a comma too many', '{"a": [1, 2,]}', '{"a": [1, 2]}'],
  ['curly quotes', '{“a”: 1}', '{"a": 1}'],
])('%s: the fix makes it JSON', (_, text, expected) => {
  const { tree, findings } = analyze(text)
  const fixed = findings
    .filter(({ code }) => code === 'JSON-SYNTAX')
    .flatMap(({ fixes }) => fixes)
    .map(({ edits }) => planEdits(tree, edits))
    .flatMap((plan) => (plan.ok ? [plan.text] : []))
  const sound = fixed.filter((one) => isJson(one))
  expect(sound).toContain(expected)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  ['{\n  "a": [\n    1\n  ],\n  "b": 0,\n  "a": [\n    2\n  ]\n}', '{\n  "b": 0,\n  "a": [\n    1,\n    2\n  ]\n}'],
  ['{"a": [1, 2], "a": [3]}', '{"a": [1, 2, 3]}'],
  ['{"a": [], "a": [3]}', '{"a": [3]}'],
  ['{"a": [1], "a": []}', '{"a": [1]}'],
])('two lists of one name become one: %s', (text, expected) => {
  const { tree, findings } = analyze(text)
  const [fix] = findings.find(({ code }) => code === 'JSON-DUPLICATE')?.fixes ?? []
  const plan = planEdits(tree, fix?.edits ?? [])
  expect(plan.ok && JSON.parse(plan.text)).toEqual(JSON.parse(expected))
})

test('two texts of one name are for the user to choose from', () => {
  const { findings } = analyze('{"a": "x", "a": [3]}')
  expect(findings.find(({ code }) => code === 'JSON-DUPLICATE')?.fixes).toEqual([])
})
