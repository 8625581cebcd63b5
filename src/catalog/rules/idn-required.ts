import type { Edit, JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import { formatResourceId } from '../resource-ids.ts'
import type { Template } from '../template.ts'
import { firstOf } from '../tree-values.ts'
import { oldestAccepted } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { identitiesPath } from './identity-keys.ts'
import { isMissing } from './missing.ts'

const [path, typePath] = [['identity'], ['identity', 'type']]
const type = 'UserAssigned'
const userAssignedIdentities = { [formatResourceId('identity-id', {})]: {} }
const identity = { type, userAssignedIdentities }

export const idnRequired = defineRule({
  code: 'IDN-REQUIRED',
  severity: since(oldestAccepted, 'error'),
  summary: 'A template has a user-assigned identity.',
  why: 'The build reads and writes with its rights. The service has refused templates without one since 26 May 2020, also of versions whose schema does not ask for it.',
  source:
    'azvmimagebuilder, alert of May 2020: "will not accepting any new AIB Templates ... that do not contain a populated identity"; issue 39: "Missing field \'identity\'".',
  examples: {
    bad: [
      { template: { identity: null } },
      { version: '2019-05-01-preview', template: { identity: null } },
      { template: { identity: {} } },
      { template: { identity: { type: 'None' } } },
      { template: { identity: { type, userAssignedIdentities: {} } } },
      { template: { identity: { userAssignedIdentities } } },
    ],
    good: [
      { template: { identity } },
      { template: { identity: { type: '<identityType>', userAssignedIdentities: { '<imgBuilderId>': {} } } } },
      { deployment: true, template: { identity: "[parameters('identity')]" } },
      { deployment: true, template: { identity: { type, userAssignedIdentities: "[parameters('identities')]" } } },
      { version: '2019-02-01-preview', template: {} },
    ],
  },
  check(template, report) {
    const [first, ...others] = changesTo(template)
    if (!first) return
    const isTypeOnly = first.path === typePath && others.length === 0
    report(first.path, 'The service refuses a template without a user-assigned identity.', {
      fixes: [{ title: isTypeOnly ? 'Use UserAssigned' : 'Add an identity', edits: [first, ...others].map(toEdit) }],
    })
  },
})

interface Change {
  readonly path: Path
  readonly value: JsonValue
}

const toEdit = ({ path: at, value }: Change): Edit => ({ op: 'set', path: at, content: { value } })

/** What is missing of an identity. */
function changesTo(template: Template): Change[] {
  const written = template.value(path)
  if (written?.type === NodeType.Null || isMissing(template, [], 'identity')) return [{ path, value: identity }]
  if (written?.type !== NodeType.Object) return []
  const changes: Change[] = []
  if (isOtherType(template)) changes.push({ path: typePath, value: type })
  if (isEmpty(template)) changes.push({ path: identitiesPath, value: userAssignedIdentities })
  return changes
}

function isOtherType(template: Template): boolean {
  const written = template.value(typePath)
  if (!written) return isMissing(template, path, 'type')
  return written.form === 'literal' && written.text.toLowerCase() !== type.toLowerCase()
}

function isEmpty(template: Template): boolean {
  const written = template.value(identitiesPath)
  if (!written) return isMissing(template, path, 'userAssignedIdentities')
  return written.type === NodeType.Object && firstOf(template.tree, written.node) === noNode
}
