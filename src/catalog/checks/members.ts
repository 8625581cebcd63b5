import type { Field } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { itemsOf, keyOf, valueNodeOf } from '#core/text/read.ts'
import { noNode } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { nearName } from '../near-name.ts'
import { inEnglish } from '../translated-names.ts'
import { isComputed } from '../value-form.ts'
import { isInDamage } from './damage.ts'
import { reportDeprecated, reportMissing, reportReadOnly } from './declared-property.ts'
import type { Descend, Scope, Spot } from './scope.ts'
import { reportOtherCase, reportOtherVersion, reportUnknown } from './unknown-property.ts'
import { checkUnknownValue } from './unknown-value.ts'

/** What an object may hold. */
export interface Members {
  /** As they are in the version at hand. */
  readonly fields: ReadonlyMap<string, Field>
  /** Of all versions. */
  readonly declared: readonly Field[]
  readonly initial?: Readonly<Record<string, JsonValue>>
  /** Not declared, and none of our business. */
  readonly allowed?: ReadonlySet<string>
  /** Which of the required ones this container wants; all where it is not said. */
  readonly isWanted?: (name: string) => boolean
}

/** One property as it stands in the text. */
interface Property {
  readonly node: NodeId
  readonly key: string
  readonly value: NodeId
}

/** The properties of an object: known, in this version, spelled right, complete, and right in themselves. */
export function checkMembers(scope: Scope, spot: Spot, members: Members, descend: Descend): void {
  const meant = new Set<string>()
  const properties = effectiveProperties(scope, spot.node)
  for (const property of properties.values()) {
    const field = members.fields.get(property.key)
    if (field) {
      meant.add(field.name)
      checkDeclared(scope, spot, { field, property, members }, descend)
    } else {
      const name = checkUndeclared(scope, spot, { property, properties, members }, descend)
      if (name !== undefined) meant.add(name)
    }
  }
  for (const field of members.fields.values()) {
    if (!field.required || meant.has(field.name) || members.isWanted?.(field.name) === false) continue
    reportMissing(scope, spot, field, members.initial?.[field.name])
  }
}

/** Of a key that stands twice the last one counts; what lies in a damaged span is not there yet. */
function effectiveProperties({ tree }: Scope, object: NodeId): ReadonlyMap<string, Property> {
  const byKey = new Map<string, Property>()
  for (const node of itemsOf(tree, object)) {
    if (isInDamage(tree, node)) continue
    const key = keyOf(tree, node)
    byKey.set(key, { node, key, value: valueNodeOf(tree, node) })
  }
  return byKey
}

interface Declared {
  readonly field: Field
  readonly property: Property
  readonly members: Members
}

function checkDeclared(scope: Scope, spot: Spot, { field, property, members }: Declared, descend: Descend): void {
  const path = [...spot.path, property.key]
  if (field.readOnly) {
    reportReadOnly(scope, path, property.node, property.key)
    return
  }
  if (field.deprecated !== undefined) reportDeprecated(scope, path, property.node, field)
  if (property.value === noNode) return
  descend(scope, { field, node: property.value, path, shape: field.shape, initial: members.initial?.[field.name] })
}

interface Undeclared {
  readonly property: Property
  readonly properties: ReadonlyMap<string, Property>
  readonly members: Members
}

/** The declared name that was probably meant, so that it is not called missing as well. */
function checkUndeclared(
  scope: Scope,
  spot: Spot,
  { property, properties, members }: Undeclared,
  descend: Descend,
): string | undefined {
  const { key, value } = property
  const path = [...spot.path, key]
  if (isNoneOfOurs(scope, key, members)) return undefined
  const meant = (name: string) => ({ name, isFree: !properties.has(name) })
  const twin = sameButCase(key, members.fields.keys())
  const field = twin === undefined ? undefined : members.fields.get(twin)
  if (field) {
    reportOtherCase(scope, path, property, meant(field.name))
    if (value !== noNode) descend(scope, { field, node: value, path, shape: field.shape })
    return field.name
  }
  checkUnknownValue(scope, value, path)
  const other = members.declared.find(({ name }) => name.toLowerCase() === key.toLowerCase())
  if (other) {
    reportOtherVersion(scope, path, property, other)
    return undefined
  }
  const near = nearName(inEnglish(key), members.fields.keys())
  reportUnknown(scope, path, property, near === undefined ? undefined : meant(near))
  return near
}

/** Names that Azure Resource Manager reads, or makes, itself. */
function isNoneOfOurs(scope: Scope, key: string, { allowed }: Members): boolean {
  return (allowed?.has(key) ?? false) || (scope.hasExpressions && key === 'copy') || isComputed(key, scope)
}

function sameButCase(key: string, names: Iterable<string>): string | undefined {
  const wanted = key.toLowerCase()
  for (const name of names) if (name.toLowerCase() === wanted) return name
  return undefined
}
