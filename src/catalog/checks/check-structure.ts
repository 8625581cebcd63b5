import type { Finding } from '#core/finding.ts'
import type { Field } from '#core/field.ts'
import { customizers } from '../customizers/index.ts'
import { fieldsIn, templateFields } from '../declaration.ts'
import { distributions } from '../distributions/index.ts'
import { sources } from '../sources/index.ts'
import { validators } from '../validators/index.ts'
import type { Kind } from '#core/kind.ts'
import { nodeAt, propertyAt, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { defaultVersion, isKnownVersion } from '../versions.ts'
import type { Part, PartList, Template } from '../template.ts'
import { checkApiVersion } from './api-version.ts'
import { checkValue } from './check-value.ts'
import { reportReadOnly } from './declared-property.ts'
import { allowedAround, isWantedAround, writtenByAzure } from './envelope.ts'
import { checkMembers } from './members.ts'
import type { Scope } from './scope.ts'

/** The declarations against the text: of a whole template but for its lists, and of one item of a list. */

const lists = [
  ['properties', 'customize'],
  ['properties', 'validate', 'inVMValidations'],
  ['properties', 'distribute'],
] as const

/** The arrays whose items are checked, and remembered, one by one. */
export function listNodesOf({ tree, node }: Template): ReadonlySet<NodeId> {
  const nodes = lists.map((path) => nodeAt(tree, path, node))
  return new Set(nodes.filter((list) => typeOf(tree, list) === NodeType.Array))
}

export function scopeOf(template: Template, findings: Finding[], leftOut: ReadonlySet<NodeId>): Scope {
  const { tree, version, hasExpressions, node, index, writtenVersion, versionBeside } = template
  const isVersionKnown = isKnownVersion(writtenVersion)
  const isVersionWritten = isVersionKnown && !versionBeside
  const isVersionGuessed = !isVersionKnown && version === defaultVersion
  const place = { tree, root: node, template: index }
  return { ...place, version, isVersionWritten, isVersionGuessed, hasExpressions, leftOut, findings }
}

const whole: Field = {
  name: '',
  label: 'The template',
  help: '',
  shape: { type: 'object', fields: templateFields },
}

export function checkTemplate(template: Template, scope: Scope): void {
  const { tree, node, version } = template
  if (typeOf(tree, node) !== NodeType.Object) return
  checkApiVersion(template, scope)
  for (const name of writtenByAzure) {
    const property = propertyAt(tree, node, name)
    if (property !== noNode) reportReadOnly(scope, [name], property, name)
  }
  const members = {
    fields: fieldsIn(templateFields, version),
    declared: templateFields,
    allowed: allowedAround(template),
    isWanted: (name: string) => isWantedAround(template, name),
  }
  checkMembers(scope, { node, path: [], field: whole, shape: whole.shape }, members, (inner, spot) => {
    if (spot.field.name !== 'apiVersion') checkValue(inner, spot)
  })
}

const itemFields: Readonly<Record<PartList, Field>> = {
  source: itemField('The source', sources),
  customize: itemField('A step', customizers),
  validate: itemField('A validator', validators),
  distribute: itemField('A target', distributions),
}

function itemField(label: string, kinds: readonly Kind[]): Field {
  return { name: '', label, help: '', shape: { type: 'union', discriminator: 'type', kinds } }
}

export function checkItemStructure({ list, node, path }: Part, scope: Scope): void {
  const field = itemFields[list]
  checkValue(scope, { node, path, field, shape: field.shape })
}
