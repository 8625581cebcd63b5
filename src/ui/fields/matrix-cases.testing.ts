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
  readonly kinds: readonly string[]
  readonly owners: readonly Owner[]
}

/** What has to be there for a property to have a place: objects on the way, with the type of their kind. */
interface Owner {
  readonly path: Path
  readonly value: JsonValue
}

function propertiesIn(version: Version): readonly Found[] {
  const found: Found[] = []
  const walk = (shape: Shape, at: Omit<Found, 'field'>, type?: string) => {
    for (const field of fieldsOf(shape, version, type).values()) {
      if (shape.type === 'union' && field.name === shape.discriminator) continue
      const inner = { ...at, path: [...at.path, field.name] }
      const owned = intoOf(field.shape)
      if (!owned) found.push({ ...inner, field })
      else owned(field.shape, inner, walk)
    }
  }
  const intoOf = (shape: Shape) => {
    if (shape.type === 'object') return intoObject
    if (shape.type === 'union') return intoUnion
    return shape.type === 'list' && shape.items.type === 'union' ? intoList : undefined
  }
  type Walk = typeof walk
  const intoObject = (shape: Shape, at: Omit<Found, 'field'>, next: Walk) => {
    next(shape, { ...at, owners: [...at.owners, { path: at.path, value: {} }] })
  }
  const intoUnion = (shape: Shape, at: Omit<Found, 'field'>, next: Walk) => {
    if (shape.type !== 'union') return
    for (const type of kindsIn(shape.kinds, version).keys()) {
      const owner = { path: at.path, value: { [shape.discriminator]: type } }
      next(shape, { ...at, kinds: [...at.kinds, type], owners: [...at.owners, owner] }, type)
    }
  }
  const intoList = (shape: Shape, at: Omit<Found, 'field'>, next: Walk) => {
    if (shape.type !== 'list') return
    const owners = [...at.owners, { path: at.path, value: [] }]
    intoUnion(shape.items, { ...at, path: [...at.path, 0], owners }, next)
  }
  walk(templateShape, { path: [], kinds: [], owners: [] })
  return found
}

/** Set by the service, or chosen by other means than a field. */
const notTyped: Readonly<Record<string, string>> = {
  type: 'The type of the resource is one and the same.',
  apiVersion: 'Basics has its own control for it, which tells what a version brings.',
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

function caseOf(key: string, version: Version, { field, path, owners }: Found): PropertyCase {
  const template = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: version, location: 'westus' }
  for (const owner of owners) put(template, owner.path, owner.value)
  // Its own place, empty: what a user sees before typing.
  if (path.at(-1) === 'location') delete (template as Record<string, unknown>)['location']
  return {
    title: `${key} in ${version}`,
    field,
    path,
    pointer: toPointer(path),
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
