import { NodeType } from '#core/text/tree.ts'
import { identitiesPath } from '../rules/identity-keys.ts'
import { isMissing } from '../rules/missing.ts'
import { parseResourceId } from '../resource-ids.ts'
import { firstOf } from '../tree-values.ts'
import { noNode } from '#core/text/tree.ts'
import type { Template } from '../template.ts'
import type { QuestionKind } from './question.ts'

const path = ['identity']

/** The identity cannot be invented: it is a resource of the user's. */
export const askIdentity: QuestionKind = {
  id: 'identity',
  option: 'identity',
  settles: ['IDN-REQUIRED'],
  title: 'You decide: identity.',
  label: 'Resource ID of the identity',
  ask: (template) =>
    lacksIdentity(template)
      ? { text: 'The service needs a user-assigned identity, and the file has none.' }
      : undefined,
  problemOf: (answer) =>
    parseResourceId('identity-id', answer)
      ? undefined
      : 'The ID of an identity reads /subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<name>.',
  edits: (_, answer) => [
    { op: 'set', path, content: { value: { type: 'UserAssigned', userAssignedIdentities: { [answer]: {} } } } },
  ],
}

function lacksIdentity(template: Template): boolean {
  const identity = template.value(path)
  if (!identity) return !template.beside.has('identity') && isMissing(template, [], 'identity')
  if (identity.type === NodeType.Null) return true
  if (identity.type !== NodeType.Object) return false
  const listed = template.value(identitiesPath)
  if (!listed) return isMissing(template, path, 'userAssignedIdentities')
  return listed.type === NodeType.Object && firstOf(template.tree, listed.node) === noNode
}
