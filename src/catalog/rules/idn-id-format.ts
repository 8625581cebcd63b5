import { oldestAccepted } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { group } from './example-parts.ts'
import { identitiesPath, identityKeys } from './identity-keys.ts'
import { faultOf } from './resource-id-rule.ts'

const lowerCased = group.replace('Groups', 'groups')
const rule = { format: 'identity-id', noun: 'a user-assigned identity' } as const
const identity = (id: string) => ({ identity: { type: 'UserAssigned', userAssignedIdentities: { [id]: {} } } })
const provider = 'providers/Microsoft.ManagedIdentity/userAssignedIdentities'

export const idnIdFormat = defineRule({
  code: 'IDN-ID-FORMAT',
  severity: since(oldestAccepted, 'error'),
  summary: 'The identity is listed under its resource ID.',
  why: "Azure looks the identity up by this ID; a name or a client ID is not found: \"Property id '' at path '' is invalid\".",
  source:
    'REST specification, userAssignedIdentities: "The user identity dictionary key references will be ARM resource ids".',
  examples: {
    bad: [
      { template: identity('my-identity') },
      { template: identity('') },
      { template: identity('/subscriptions/{subscription-id}/a') },
      { template: identity(`${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a/`) },
      { template: identity(`${group}/providers/Microsoft.ManagedIdentity/identities/a`) },
    ],
    good: [
      { template: identity(`${lowerCased}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a`) },
      { template: identity('<imgBuilderId>') },
      { template: identity(`/subscriptions/<sub>/resourceGroups/rg-{env}/${provider}/<name>`) },
      { template: identity(`<groupId>/${provider}/a`) },
      { deployment: true, template: identity("[parameters('identityId')]") },
    ],
  },
  check(template, report) {
    for (const { id, form } of identityKeys(template)) {
      const fault = faultOf(id, form, rule)
      if (!fault) continue
      const path = [...identitiesPath, id]
      const { message, mended: key } = fault
      report(path, message, {
        at: 'key',
        fixes: key === undefined ? [] : [{ title: 'Correct the ID', edits: [{ op: 'rename', path, key }] }],
      })
    }
  },
})
