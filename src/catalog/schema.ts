import type { Field, Shape, Version } from '#core/field.ts'
import { elementShape, fieldsIn, kindsIn, templateShape } from './declaration.ts'
import { strictSince } from './versions.ts'

/**
 * The language of an API version as a JSON Schema (draft-07), derived from the
 * declarations. For editors and documents; the designer's own checks go by the
 * declarations themselves.
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What ARM computes and what is still to fill in may stand for any value. */
const unsettled: JsonSchema = { type: 'string', pattern: '^\\[[^[].*\\]$|<[^<>]+>' }
const orUnsettled = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { $ref: '#/definitions/unsettled' }] })

const known = new Map<Version, JsonSchema>()

export function schemaOf(version: Version): JsonSchema {
  let schema = known.get(version)
  if (!schema) {
    schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `Image template, ${version}`,
      definitions: { unsettled },
      ...shapeSchema(templateShape, version),
      // ARM has properties of its own on any resource: condition, copy, comments.
      additionalProperties: true,
    }
    known.set(version, schema)
  }
  return schema
}

function shapeSchema(shape: Shape, version: Version): JsonSchema {
  switch (shape.type) {
    case 'string':
      return textSchema(shape)
    case 'integer':
      return integerSchema(shape)
    case 'boolean':
      return { type: 'boolean' }
    case 'list':
      return { type: 'array', items: orUnsettled(shapeSchema(shape.items, version)) }
    case 'object':
      return objectSchema(fieldsIn(shape.fields, version), version)
    case 'tags':
    case 'dictionary':
      return freeKeysSchema(shape, version)
    case 'union':
      return unionSchema(shape, version)
  }
}

function integerSchema({ minimum, maximum }: Extract<Shape, { type: 'integer' }>): JsonSchema {
  return { type: 'integer', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }
}

function textSchema({ pattern, values, open }: Extract<Shape, { type: 'string' }>): JsonSchema {
  return {
    type: 'string',
    ...(pattern !== undefined && { pattern }),
    ...(values && { [open ? 'examples' : 'enum']: values }),
  }
}

function objectSchema(fields: ReadonlyMap<string, Field>, version: Version, extra: JsonSchema = {}): JsonSchema {
  const required = [...fields.values()].flatMap(({ name, required }) => (required ? [name] : []))
  const properties = Object.fromEntries([...fields].map(([name, field]) => [name, fieldSchema(field, version)]))
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: { ...extra, ...properties },
    ...(version >= strictSince && { additionalProperties: false }),
  }
}

function freeKeysSchema(shape: Shape, version: Version): JsonSchema {
  const element = elementShape(shape)
  return { type: 'object', additionalProperties: element ? orUnsettled(shapeSchema(element, version)) : true }
}

/** One branch a kind; a discriminator that is computed matches none of them and allows all. */
function unionSchema({ discriminator, kinds }: Extract<Shape, { type: 'union' }>, version: Version): JsonSchema {
  const inVersion = [...kindsIn(kinds, version).values()]
  const types = orUnsettled({ type: 'string', enum: inVersion.map(({ type }) => type) })
  return {
    type: 'object',
    required: [discriminator],
    properties: { [discriminator]: types },
    allOf: inVersion.map(({ type, label, description, fields }) => ({
      if: { required: [discriminator], properties: { [discriminator]: { const: type } } },
      then: {
        title: label,
        description,
        ...objectSchema(fieldsIn(fields, version), version, { [discriminator]: { const: type } }),
      },
    })),
  }
}

function fieldSchema(field: Field, version: Version): JsonSchema {
  const { label, help, ifOmitted, deprecated, readOnly, fallback, shape } = field
  return {
    title: label,
    description: [help, ifOmitted && `${ifOmitted}.`, deprecated].filter(Boolean).join(' '),
    ...(readOnly && { readOnly }),
    ...(deprecated !== undefined && { deprecated: true }),
    ...(fallback !== undefined && { default: fallback }),
    ...orUnsettled(shapeSchema(shape, version)),
  }
}
