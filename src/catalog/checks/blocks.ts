import type { Shape } from '#core/field.ts'
import { itemsOf, keyOf, stringOf, valueNodeOf } from '#core/text/read.ts'
import { noNode } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { fieldsOf, kindsIn } from '../declaration.ts'
import { nearName } from '../near-name.ts'
import { firstOf, literalAt, memberOf } from '../tree-values.ts'
import { senseOf } from '../value-form.ts'
import { isInDamage, isIncomplete } from './damage.ts'
import { checkMembers } from './members.ts'
import { isStillOpen } from './placeholder.ts'
import { report } from './scope.ts'
import type { Descend, Scope, Spot } from './scope.ts'
import { checkUnknownValue } from './unknown-value.ts'
import { reportMissingVersion } from './versions.ts'
import { shown } from './words.ts'

type ShapeOf<Type extends Shape['type']> = Extract<Shape, { readonly type: Type }>

const text: Shape = { type: 'string' }

export function checkList(scope: Scope, spot: Spot, shape: ShapeOf<'list'>, descend: Descend): void {
  itemsOf(scope.tree, spot.node).forEach((node, index) => {
    descend(scope, { ...spot, node, path: [...spot.path, index], shape: shape.items, initial: undefined })
  })
}

export function checkObject(scope: Scope, spot: Spot, shape: ShapeOf<'object'>, descend: Descend): void {
  checkMembers(scope, spot, { fields: fieldsOf(shape, scope.version), declared: shape.fields }, descend)
}

/** Free names, each with a text. */
export function checkTags(scope: Scope, spot: Spot, descend: Descend): void {
  for (const { key, node } of entriesOf(scope, spot, 'text')) {
    const field = { ...spot.field, label: `Tag ${key}`, name: key }
    descend(scope, { field, node, path: [...spot.path, key], shape: text })
  }
}

/** Names that mean something themselves, each with an object. */
export function checkDictionary(scope: Scope, spot: Spot, shape: ShapeOf<'dictionary'>, descend: Descend): void {
  for (const { key, node } of entriesOf(scope, spot, senseOf({ type: 'string', format: shape.key }))) {
    descend(scope, { ...spot, node, path: [...spot.path, key], shape: { type: 'object', fields: shape.fields } })
  }
}

function entriesOf(scope: Scope, spot: Spot, sense: 'text' | 'id' | 'command') {
  const { tree } = scope
  return itemsOf(tree, spot.node).flatMap((property) => {
    if (isInDamage(tree, property)) return []
    const keyNode = firstOf(tree, property)
    const key = stringOf(tree, keyNode)
    isStillOpen(scope, keyNode, [...spot.path, key], { label: spot.field.label, sense })
    const node = valueNodeOf(tree, property)
    return node === noNode ? [] : [{ key, node }]
  })
}

/** An object whose discriminator says what else it has. */
export function checkUnion(scope: Scope, spot: Spot, shape: ShapeOf<'union'>, descend: Descend): void {
  const { tree, version } = scope
  const { node, path } = spot
  const written = literalAt(tree, node, shape.discriminator)
  const kind = kindNamed(scope, shape, written)
  if (kind) {
    const fields = fieldsOf(shape, version, kind.type)
    checkMembers(scope, spot, { fields, declared: kind.fields, initial: kind.initial }, descend)
    return
  }
  checkDiscriminator(scope, spot, shape, descend)
  // Whose other properties these are, nobody can say.
  for (const property of itemsOf(tree, node)) {
    const key = keyOf(tree, property)
    if (key !== shape.discriminator) checkUnknownValue(scope, valueNodeOf(tree, property), [...path, key])
  }
}

function kindNamed({ version }: Scope, shape: ShapeOf<'union'>, type: string | undefined) {
  const kinds = kindsIn(shape.kinds, version)
  if (type === undefined) return undefined
  return kinds.get(type) ?? [...kinds.values()].find((kind) => kind.type.toLowerCase() === type.toLowerCase())
}

function checkDiscriminator(scope: Scope, spot: Spot, shape: ShapeOf<'union'>, descend: Descend): void {
  const { tree, version } = scope
  const name = shape.discriminator
  const path = [...spot.path, name]
  const field = fieldsOf(shape, version).get(name)
  const node = memberOf(tree, spot.node, name)
  const written = literalAt(tree, spot.node, name)
  const ofOtherVersion = shape.kinds.find((kind) => kind.type.toLowerCase() === written?.toLowerCase())
  if (node === noNode) reportNoKind(scope, spot, shape)
  else if (ofOtherVersion) reportMissingVersion(scope, { node, path, what: ofOtherVersion, name: ofOtherVersion.type })
  else if (field) descend(scope, { field, node, path, shape: field.shape })
}

function reportNoKind(scope: Scope, spot: Spot, shape: ShapeOf<'union'>): void {
  const { node, path } = spot
  if (isIncomplete(scope.tree, node)) return
  const name = shape.discriminator
  const [example = ''] = kindsIn(shape.kinds, scope.version).keys()
  const meant = misspelt(scope, node, shape)
  const problem = `Without ${name} nobody can tell what ${blockInWords(scope, spot)} is.`
  report(scope, [...path, name], node, {
    code: 'SCH-REQUIRED',
    severity: 'error',
    message:
      meant === undefined
        ? `${problem} Add ${name}, such as "${example}".`
        : `${problem} Did you mean ${name} by ${shown(meant)}?`,
    fixes:
      meant === undefined
        ? []
        : [{ title: `Rename to ${name}`, edits: [{ op: 'rename', path: [...path, meant], key: name }], safe: true }],
  })
}

const items: Readonly<Record<string, string>> = {
  customize: 'step',
  inVMValidations: 'validator',
  distribute: 'target',
}

/** "the source", "this step", "the step Install": by its name, which moves with it; a position does not. */
function blockInWords({ tree }: Scope, { node, path, field }: Spot): string {
  const list = typeof path.at(-1) === 'number' ? path.at(-2) : undefined
  const noun = list === undefined ? undefined : items[list]
  if (noun === undefined) return `the ${field.label.toLowerCase()}`
  const name = literalAt(tree, node, 'name') ?? literalAt(tree, node, 'runOutputName') ?? ''
  return name === '' ? `this ${noun}` : `the ${noun} ${shown(name)}`
}

/** The property that holds a kind, and whose name is nearly the discriminator's: `Type`, `"type{ "`. */
function misspelt(scope: Scope, node: NodeId, shape: ShapeOf<'union'>): string | undefined {
  const { tree } = scope
  return itemsOf(tree, node)
    .map((property) => keyOf(tree, property))
    .find((key) => {
      const letters = key.replaceAll(/[^a-z]/gi, '')
      const isNear = nearName(letters, [shape.discriminator]) !== undefined
      return isNear && kindNamed(scope, shape, literalAt(tree, node, key)) !== undefined
    })
}
