import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from './example-text.ts'

test('marks the key, which is the ID', () => {
  const identity = { type: 'UserAssigned', userAssignedIdentities: { 'my-identity': {} } }
  const text = exampleText({ template: { identity } })
  const [finding] = analyze(text).findings

  expect(finding?.code).toBe('IDN-ID-FORMAT')
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe('"my-identity"')
})
