import { fieldIn } from '#core/field.ts'
import type { Field, Shape, Version } from '#core/field.ts'
import { isKindIn } from '#core/kind.ts'
import type { Kind } from '#core/kind.ts'
import { onceFor, remember } from '#core/remember.ts'
import type { JsonValue } from '#core/text/edit.ts'

/**
 * What a shape holds in a version. Asked for each node at each key press, so
 * all of it is made once and remembered for the declaration it is made of.
 */

/** The fields a version has, as they are in it, by name and in their order. */
export const fieldsIn = remember((fields: readonly Field[], version: Version): ReadonlyMap<string, Field> => {
  const present = fields.flatMap((field) => fieldIn(field, version) ?? [])
  return new Map(present.map((field) => [field.name, field]))
})

/** The kinds a version has, by type and in their order; what a new one starts with suits the version. */
export const kindsIn = remember((kinds: readonly Kind[], version: Version): ReadonlyMap<string, Kind> => {
  const present = kinds.filter((kind) => isKindIn(kind, version))
  return new Map(present.map((kind) => [kind.type, kindIn(kind, version)]))
})

function kindIn(kind: Kind, version: Version): Kind {
  const fields = fieldsIn(kind.fields, version)
  const missing = [...fields.values()].filter(({ name, required }) => required && !Object.hasOwn(kind.initial, name))
  const kept = Object.entries(kind.initial).filter(([name]) => fields.has(name))
  if (missing.length === 0 && kept.length === Object.keys(kind.initial).length) return kind
  const added = missing.map(({ name, shape }): [string, JsonValue] => [name, toFillIn(name, shape)])
  return { ...kind, initial: Object.fromEntries([...kept, ...added]) }
}

function toFillIn(name: string, shape: Shape): JsonValue {
  return shape.type === 'list' ? [toFillIn(name.replace(/s$/, ''), shape.items)] : `<${name}>`
}

type Union = Extract<Shape, { type: 'union' }>

/** Keyed by version and, after a blank, kind. */
const unionFields = remember((union: Union, key: string): ReadonlyMap<string, Field> => {
  const [version = '', type = ''] = key.split(' ')
  const kinds = kindsIn(union.kinds, version)
  const isScheme = union.discriminator === 'scheme'
  const discriminator: Field = {
    name: union.discriminator,
    label: isScheme ? 'Scheme' : 'Type',
    help: isScheme ? 'How the numbers are made.' : 'Chooses the kind, and with it all other properties.',
    shape: { type: 'string', values: [...kinds.keys()] },
    required: true,
  }
  return new Map([[union.discriminator, discriminator], ...fieldsIn(kinds.get(type)?.fields ?? [], version)])
})

const noFields: ReadonlyMap<string, Field> = new Map()

/**
 * The fields an object of this shape has in a version, in their order. A union
 * has its discriminator, and those of the kind it names where there is one.
 */
export function fieldsOf(shape: Shape, version: Version, discriminator?: string): ReadonlyMap<string, Field> {
  if (shape.type === 'object') return fieldsIn(shape.fields, version)
  if (shape.type !== 'union') return noFields
  const isKnown = discriminator !== undefined && kindsIn(shape.kinds, version).has(discriminator)
  return unionFields(shape, isKnown ? `${version} ${discriminator}` : version)
}

const dictionaryValues = onceFor((dictionary: Extract<Shape, { type: 'dictionary' }>): Shape => {
  return { type: 'object', fields: dictionary.fields }
})
const textShape: Shape = { type: 'string' }

/** The shape of the items of a list, and of the values behind free keys; `undefined` for a shape that has neither. */
export function elementShape(shape: Shape): Shape | undefined {
  if (shape.type === 'list') return shape.items
  if (shape.type === 'dictionary') return dictionaryValues(shape)
  return shape.type === 'tags' ? textShape : undefined
}
