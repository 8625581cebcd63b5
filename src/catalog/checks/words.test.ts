import { expect, test } from 'vitest'
import { verbFor } from './words.ts'

test.each([
  ['Artifact tags', 'are'],
  ['Tags of managed resources', 'are'],
  ['Identities of the build VM', 'are'],
  ['Properties', 'are'],
  ['Version', 'is'],
  ['Distribute even if validation fails', 'is'],
  ['When a step fails', 'is'],
  ['Public IP address', 'is'],
])('%s %s', (label, verb) => {
  expect(verbFor(label, 'is', 'are')).toBe(verb)
})
