import { oldestAccepted } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { group } from './example-parts.ts'
import { identitiesPath, identityKeys } from './identity-keys.ts'

const id = (name: string) => `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`
const identities = (...ids: string[]) => ({
  identity: { type: 'UserAssigned', userAssignedIdentities: Object.fromEntries(ids.map((one) => [one, {}])) },
})

export const idnSingle = defineRule({
  code: 'IDN-SINGLE',
  severity: since(oldestAccepted, 'error'),
  summary: 'A template has a single identity.',
  why: 'The service works with one identity only. More of them can be given to the build VM in the VM profile.',
  source: 'Documentation: "Supports a single identity only."',
  examples: {
    bad: [{ template: identities(id('a'), id('b')) }],
    good: [
      { template: identities(id('a')) },
      { template: identities('<imgBuilderId>') },
      { template: identities(id('a'), id('A')) },
    ],
  },
  check(template, report) {
    const seen = new Set<string>()
    for (const { id: key } of identityKeys(template)) {
      // Azure compares IDs without case; the same twice is one.
      if (seen.size > 0 && !seen.has(key.toLowerCase())) {
        const path = [...identitiesPath, key]
        report(
          path,
          'A template has a single identity. Keep one of them; the VM profile takes more for the build VM.',
          {
            at: 'key',
            fixes: [{ title: `Remove ${key.split('/').at(-1) ?? key}`, edits: [{ op: 'remove', path }] }],
          },
        )
      }
      seen.add(key.toLowerCase())
    }
  },
})
