import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from './example-text.ts'

const id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a'
const ids = { [id]: {} }

test.each<[object | null, string]>([
  [null, 'The template has no identity, and the service refuses one without. Add a user-assigned identity.'],
  [{ userAssignedIdentities: ids }, 'The identity does not say its type. Use UserAssigned.'],
  [{}, 'The identity does not say its type. Use UserAssigned, and name an identity.'],
  [
    { type: 'None', userAssignedIdentities: ids },
    'Type None takes identities away from a template, and without one nothing is built. Use UserAssigned.',
  ],
  [
    { type: 'SystemAssigned' },
    'The service builds with no system-assigned identity. Use UserAssigned, and name an identity.',
  ],
  [{ type: 'User', userAssignedIdentities: ids }, 'There is no identity type User. Use UserAssigned.'],
  [
    { type: 'UserAssigned', userAssignedIdentities: {} },
    'The identity names none to build with. Add the resource ID of a user-assigned identity.',
  ],
  [
    { type: 'UserAssigned', userAssignedIdentities: { [id]: null } },
    'With null this identity is taken away, and the template has none. Write {} in its place.',
  ],
])('says of %j what is wrong with it, once', (identity, message) => {
  const { findings } = analyze(exampleText({ template: { identity } }))
  expect(findings.map((finding) => finding.message)).toEqual([message])
})
