import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from './example-text.ts'

test.each([
  ['apt-get update', ['apt-get update']],
  ['a\nb', ['a', 'b']],
  ['a\r\n\r\nb\r\n', ['a', '', 'b']],
  ["echo 'a, b'", ["echo 'a, b'"]],
])('%j becomes %j: line breaks part commands, commas do not', (inline, value) => {
  const { findings } = analyze(exampleText({ template: { properties: { customize: [{ type: 'Shell', inline }] } } }))

  expect(findings.map(({ fixes }) => fixes[0]?.edits)).toEqual([
    [{ op: 'set', path: ['properties', 'customize', 0, 'inline'], content: { value } }],
  ])
})
