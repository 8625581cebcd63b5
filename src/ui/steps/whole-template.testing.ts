import { fieldsIn, kindsIn, templateFields } from '#catalog/declaration.ts'
import { formatResourceId, isResourceIdFormat } from '#catalog/resource-ids.ts'
import { resourceType } from '#catalog/settings/type.ts'
import type { Field, Shape, TextFormat, Version } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'

type JsonObject = Readonly<Record<string, JsonValue>>

/** For tests: templates of a version that hold, between them, every property it has; or the kinds alone, with nothing in them. */
export function wholeTemplates(version: Version, holds: 'everything' | 'kinds'): readonly JsonObject[] {
  const own = { type: resourceType, apiVersion: version }
  return objectsOf(templateFields, version, holds === 'everything').map((template) => ({ ...template, ...own }))
}

/** As many objects as the field of most kinds asks for. */
function objectsOf(fields: readonly Field[], version: Version, isFull: boolean): JsonObject[] {
  const values = [...fieldsIn(fields, version)].flatMap(([name, { shape }]) => {
    return isFull || holdsKinds(shape) ? [{ name, all: valuesOf(shape, version, isFull) }] : []
  })
  return Array.from({ length: Math.max(1, ...values.map(({ all }) => all.length)) }, (_, index) =>
    Object.fromEntries(values.map(({ name, all }) => [name, all[index % all.length] ?? ''])),
  )
}

function holdsKinds(shape: Shape): boolean {
  if (shape.type === 'object') return shape.fields.some((field) => holdsKinds(field.shape))
  return shape.type === 'union' || (shape.type === 'list' && holdsKinds(shape.items))
}

function valuesOf(shape: Shape, version: Version, isFull: boolean): JsonValue[] {
  switch (shape.type) {
    case 'object':
      return objectsOf(shape.fields, version, isFull)
    case 'union':
      return [...kindsIn(shape.kinds, version)].flatMap(([type, { fields }]) =>
        objectsOf(fields, version, isFull).map((one) => ({ [shape.discriminator]: type, ...one })),
      )
    case 'list':
      return [valuesOf(shape.items, version, isFull)]
    case 'dictionary':
      return objectsOf(shape.fields, version, isFull).map((one) => ({ [keyFor(shape.key)]: one }))
    case 'tags':
      return [{ key1: 'value1' }]
    case 'integer':
      return [Math.max(7, shape.minimum ?? 7)]
    case 'boolean':
      return [true]
    case 'string':
      return [shape.values?.at(-1) ?? 'some-text']
  }
}

function keyFor(format: TextFormat): string {
  return isResourceIdFormat(format) ? formatResourceId(format, {}) : 'key1'
}

/** Where each property stands in a template, by the notation of the facts: `properties.customize[]<Shell>.inline`. */
export function placesIn(template: JsonValue, version: Version): ReadonlyMap<string, Pointer> {
  const places = new Map<string, Pointer>()
  const walkFields = (fields: readonly Field[], value: JsonObject, prefix: string, path: Path) => {
    for (const [name, field] of fieldsIn(fields, version)) {
      places.set(prefix + name, toPointer([...path, name]))
      walk(field.shape, value[name], prefix + name, [...path, name])
    }
  }
  const walk = (shape: Shape, value: JsonValue | undefined, notation: string, path: Path) => {
    if (shape.type === 'list' && isList(value)) {
      for (const [index, item] of value.entries()) walk(shape.items, item, `${notation}[]`, [...path, index])
    }
    const object = isObject(value) ? value : {}
    if (shape.type === 'object') walkFields(shape.fields, object, `${notation}.`, path)
    if (shape.type !== 'union') return
    const type = object[shape.discriminator]
    const kind = typeof type === 'string' ? kindsIn(shape.kinds, version).get(type) : undefined
    if (!kind) return
    places.set(`${notation}<${kind.type}>`, toPointer(path))
    walkFields(kind.fields, object, `${notation}<${kind.type}>.`, path)
  }
  walkFields(templateFields, isObject(template) ? template : {}, '', [])
  return places
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
