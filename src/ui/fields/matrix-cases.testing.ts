import { fieldsOf, kindsIn, templateShape } from '#catalog/declaration.ts'
import { formatResourceId, isResourceIdFormat } from '#catalog/resource-ids.ts'
import { versions } from '#catalog/versions.ts'
import type { Field, Shape, Version } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'

/** For tests: every property of the template language in the oldest and the newest version that has it. */
export interface PropertyCase {
  readonly title: string
  readonly field: Field
  readonly path: Path
  readonly pointer: Pointer
  /** What is drawn: the property's own field, or the table it is a column of. */
  readonly drawn: { readonly field: Field; readonly pointer: Pointer }
  /** Holds properties of its own, which are cases themselves: all that it takes as a whole is an expression. */
  readonly isBlock: boolean
  readonly version: Version
  /** A template of that version that has the property's owner but not the property. */
  readonly template: JsonTemplate
  /** What a user would put in. */
  readonly value: JsonValue
}

type JsonTemplate = Readonly<Record<string, JsonValue>>

interface Found {
  readonly field: Field
  readonly path: Path
  readonly table?: { readonly field: Field; readonly path: Path }
  readonly isBlock: boolean
  readonly kinds: readonly string[]
  readonly owners: readonly Owner[]
}

/** What has to be there for a property to have a place: objects on the way, with the type of their kind. */
interface Owner {
  readonly path: Path
  readonly value: JsonValue
}

type Place = Omit<Found, 'field' | 'isBlock'>

function propertiesIn(version: Version): readonly Found[] {
  const found: Found[] = []
  const walk = (shape: Shape, at: Place, type?: string) => {
    for (const field of fieldsOf(shape, version, type).values()) {
      if (shape.type === 'union' && field.name === shape.discriminator) continue
      const inner = { ...at, path: [...at.path, field.name] }
      found.push({ ...inner, field, isBlock: isBlock(field.shape) })
      into(field, inner)
    }
  }
  const into = (field: Field, at: Place) => {
    const { shape } = field
    if (shape.type === 'object') walk(shape, { ...at, owners: [...at.owners, { path: at.path, value: {} }] })
    if (shape.type === 'union') intoUnion(shape, at)
    if (shape.type !== 'list') return
    const owners = [...at.owners, { path: at.path, value: [] }]
    const item = { ...at, path: [...at.path, 0], owners }
    if (shape.items.type === 'union') intoUnion(shape.items, item)
    if (shape.items.type === 'object') intoRow(shape.items, { ...item, table: { field, path: at.path } })
  }
  const intoUnion = (shape: Extract<Shape, { type: 'union' }>, at: Place) => {
    for (const type of kindsIn(shape.kinds, version).keys()) {
      const owner = { path: at.path, value: { [shape.discriminator]: type } }
      walk(shape, { ...at, kinds: [...at.kinds, type], owners: [...at.owners, owner] }, type)
    }
  }
  const intoRow = (shape: Shape, at: Place) => {
    walk(shape, { ...at, owners: [...at.owners, { path: at.path, value: {} }] })
  }
  walk(templateShape, { path: [], kinds: [], owners: [] })
  return found
}

/** A list of small objects is a table: it can be filled as a whole, and so can each of its cells. */
function isBlock(shape: Shape): boolean {
  return shape.type === 'object' || shape.type === 'union' || (shape.type === 'list' && shape.items.type === 'union')
}

/** Set by the service, or chosen by other means than a field. */
const notTyped: Readonly<Record<string, string>> = {
  type: 'The type of the resource is one and the same.',
  apiVersion: 'Basics has its own control for it, which tells what a version brings.',
  properties: 'It has no form of its own, and without it there is no template.',
}

export function propertyCases(): readonly PropertyCase[] {
  const byProperty = new Map<string, { version: Version; found: Found }[]>()
  for (const { name: version } of versions) {
    for (const found of propertiesIn(version)) {
      if (found.field.readOnly === true || Object.hasOwn(notTyped, toPointer(found.path).slice(1))) continue
      const key = `${found.kinds.join(' ')} ${toPointer(found.path)}`
      byProperty.set(key, [...(byProperty.get(key) ?? []), { version, found }])
    }
  }
  return [...byProperty].flatMap(([key, all]) => {
    const [first, last] = [all[0], all.at(-1)]
    return [first, ...(first === last ? [] : [last])].flatMap((one) => (one ? caseOf(key, one.version, one.found) : []))
  })
}

function caseOf(
  key: string,
  version: Version,
  { field, path, owners, table, isBlock: holdsOthers }: Found,
): PropertyCase {
  const template = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: version, location: 'westus' }
  for (const owner of owners) put(template, owner.path, owner.value)
  // Its own place, empty: what a user sees before typing.
  if (path.at(-1) === 'location') delete (template as Record<string, unknown>)['location']
  return {
    title: `${key} in ${version}`,
    field,
    path,
    pointer: toPointer(path),
    drawn: { field: table?.field ?? field, pointer: toPointer(table?.path ?? path) },
    isBlock: holdsOthers,
    version,
    template,
    value: valueFor(field.shape),
  }
}

/** Puts a value into a JSON object, where its owner is there already. */
export function put(root: unknown, path: Path, value: JsonValue) {
  let owner = root as Record<string, unknown>
  for (const part of path.slice(0, -1)) owner = owner[part] as Record<string, unknown>
  const last = path.at(-1)
  if (last !== undefined) owner[last] = structuredClone(value)
}

function valueFor(shape: Shape): JsonValue {
  switch (shape.type) {
    case 'string':
      return textFor(shape)
    case 'integer':
      return Math.min(Math.max(7, shape.minimum ?? 7), shape.maximum ?? 7)
    case 'boolean':
      return true
    case 'dictionary':
      return { [isResourceIdFormat(shape.key) ? formatResourceId(shape.key, {}) : 'key1']: {} }
    case 'list':
      if (shape.items.type === 'object')
        return [Object.fromEntries(shape.items.fields.slice(0, 1).map((field) => [field.name, valueFor(field.shape)]))]
      return [valueFor(shape.items)]
    case 'object':
    case 'union':
    case 'tags':
      return { key1: 'value1' }
  }
}

function textFor({ values, format }: Extract<Shape, { type: 'string' }>): string {
  if (values) return values.at(-1) ?? ''
  if (format === 'sha256') return 'a'.repeat(64)
  return format === 'uri' ? 'https://example.com/install.ps1' : 'some-text'
}
