import type { Edit, JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import { formatResourceId } from '../resource-ids.ts'
import type { Template } from '../template.ts'
import { firstOf } from '../tree-values.ts'
import { oldestAccepted } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { identitiesPath, identityKeys } from './identity-keys.ts'
import { isBlank } from './literals.ts'
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
      { template: { identity: { type: 'None', userAssignedIdentities } } },
      { template: { identity: { type: 'SystemAssigned' } } },
      { template: { identity: { type: 'SystemAssigned, UserAssigned', userAssignedIdentities } } },
      { template: { identity: { type, userAssignedIdentities: null } } },
      { template: { identity: { type, userAssignedIdentities: { [formatResourceId('identity-id', {})]: null } } } },
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
    for (const { message, title, changes } of faultsOf(template)) {
      const [first] = changes
      report(first.path, message, { fixes: [{ title, edits: changes.map(toEdit) }] })
    }
  },
})

interface Change {
  readonly path: Path
  readonly value: JsonValue
}

interface Fault {
  readonly message: string
  readonly title: string
  readonly changes: readonly [Change, ...Change[]]
}

const toEdit = ({ path: at, value }: Change): Edit => ({ op: 'set', path: at, content: { value } })
const listChange: Change = { path: identitiesPath, value: userAssignedIdentities }

/** What keeps an identity from being one: a type and a list that lack are one fault, put right together. */
function faultsOf(template: Template): readonly Fault[] {
  const written = template.value(path)
  if (written?.type === NodeType.Null || isMissing(template, [], 'identity')) {
    const message = 'The template has no identity, and the service refuses one without. Add a user-assigned identity.'
    return [{ message, title: 'Add an identity', changes: [{ path, value: identity }] }]
  }
  if (written?.type !== NodeType.Object) return []
  const [wrong, isNone] = [wrongType(template), isEmpty(template)]
  if (wrong !== undefined) return [typeFault(wrong, isNone)]
  if (isNone) {
    const message = 'The identity names none to build with. Add the resource ID of a user-assigned identity.'
    return [{ message, title: 'Add an identity', changes: [listChange] }]
  }
  return nullKeys(template).map((key) => ({
    message: 'With null this identity is taken away, and the template has none. Write {} in its place.',
    title: 'Write {}',
    changes: [{ path: [...identitiesPath, key], value: {} }],
  }))
}

function typeFault(written: string, isNone: boolean): Fault {
  const way = isNone ? `Use ${type}, and name an identity` : `Use ${type}`
  return {
    message: `${whatIsWrong(written)} ${way}.`,
    title: isNone ? 'Add an identity' : `Use ${type}`,
    changes: [{ path: typePath, value: type }, ...(isNone ? [listChange] : [])],
  }
}

function whatIsWrong(written: string): string {
  if (written === '') return 'The identity does not say its type.'
  if (/^none$/i.test(written))
    return 'Type None takes identities away from a template, and without one nothing is built.'
  if (/system/i.test(written)) return 'The service builds with no system-assigned identity.'
  return `There is no identity type ${written}.`
}

/** Empty where there is none; `undefined` where it is right, or not known yet. */
function wrongType(template: Template): string | undefined {
  const written = template.value(typePath)
  if (!written) return isMissing(template, path, 'type') ? '' : undefined
  if (isBlank(written)) return ''
  return written.form === 'literal' && written.text.toLowerCase() !== type.toLowerCase() ? written.text : undefined
}

function isEmpty(template: Template): boolean {
  const written = template.value(identitiesPath)
  if (!written) return isMissing(template, path, 'userAssignedIdentities')
  if (written.type === NodeType.Null) return true
  return written.type === NodeType.Object && firstOf(template.tree, written.node) === noNode
}

function nullKeys(template: Template): readonly string[] {
  return identityKeys(template)
    .map(({ id }) => id)
    .filter((id) => template.value([...identitiesPath, id])?.type === NodeType.Null)
}
