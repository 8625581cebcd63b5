import { describe, expect, test } from 'vitest'
import { schemaOf } from './schema.ts'
import type { JsonSchema } from './schema.ts'
import { starters } from './starters/index.ts'
import { defaultVersion, versions } from './versions.ts'

type Json = Record<string, unknown>

/** As much of a validator as our schemas need; an unknown keyword is an error of the test. */
function problems(value: unknown, schema: JsonSchema, root: JsonSchema, path = ''): string[] {
  const inner = (part: unknown, next: unknown, at = path) => problems(next, part as JsonSchema, root, at)
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined
  const checks: Record<string, (part: never) => string[]> = {
    type: (type: string) => (typeOf(value) === type ? [] : [`${path}: no ${type}`]),
    enum: (values: unknown[]) => (values.includes(value) ? [] : [`${path}: not of ${values.join()}`]),
    const: (only: unknown) => (value === only ? [] : [`${path}: not ${String(only)}`]),
    pattern: (pattern: string) =>
      new RegExp(pattern, 'u').test(value as string) ? [] : [`${path}: not like ${pattern}`],
    minimum: (least: number) => (typeof value === 'number' && value < least ? [`${path}: below ${least}`] : []),
    maximum: (most: number) => (typeof value === 'number' && value > most ? [`${path}: above ${most}`] : []),
    required: (names: string[]) =>
      names.flatMap((name) => (object && !(name in object) ? [`${path}/${name}: missing`] : [])),
    properties: (properties: Json) =>
      Object.entries(object ?? {}).flatMap(([key, one]) =>
        key in properties ? inner(properties[key], one, `${path}/${key}`) : [],
      ),
    additionalProperties: (allowed: boolean | Json) =>
      Object.entries(object ?? {}).flatMap(([key, one]) => {
        if (allowed === true || key in ((schema['properties'] ?? {}) as Json)) return []
        return allowed === false ? [`${path}/${key}: unknown`] : inner(allowed, one, `${path}/${key}`)
      }),
    items: (items: Json) =>
      Array.isArray(value) ? value.flatMap((one, index) => inner(items, one, `${path}/${index}`)) : [],
    allOf: (parts: unknown[]) => parts.flatMap((part) => inner(part, value)),
    anyOf: (parts: unknown[]) => {
      const found = parts.map((part) => inner(part, value))
      return found.some((list) => list.length === 0) ? [] : (found[0] ?? [])
    },
    if: (condition: Json) => (inner(condition, value).length === 0 ? inner(schema['then'], value) : []),
    $ref: (ref: string) => inner((root['definitions'] as Json)[ref.split('/').at(-1) ?? ''], value),
  }
  const notes = [
    '$schema',
    'title',
    'description',
    'definitions',
    'then',
    'default',
    'readOnly',
    'deprecated',
    'examples',
  ]
  return Object.entries(schema).flatMap(([keyword, part]) => {
    if (notes.includes(keyword)) return []
    if (!checks[keyword]) throw new Error(`The test knows no ${keyword}`)
    return checks[keyword](part as never)
  })
}

function typeOf(value: unknown) {
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function template(change: (properties: Json, root: Json) => void): Json {
  const root = JSON.parse(starters[0]!.text) as Json
  change(root['properties'] as Json, root)
  return root
}

const check = (value: unknown, version: string) => problems(value, schemaOf(version), schemaOf(version))

test.each(starters)('$title fits its version', ({ text }) => {
  const value = JSON.parse(text) as { apiVersion: string }
  expect(check(value, value.apiVersion)).toEqual([])
})

describe('the schema of the default version', () => {
  test.each<[string, Json, string[]]>([
    ['an unknown property', template((properties) => (properties['build'] = {})), ['/properties/build: unknown']],
    [
      'a wrong type',
      template((properties) => (properties['buildTimeoutInMinutes'] = '90')),
      ['/properties/buildTimeoutInMinutes: no integer'],
    ],
    [
      'too much',
      template((properties) => (properties['buildTimeoutInMinutes'] = 961)),
      ['/properties/buildTimeoutInMinutes: above 960'],
    ],
    ['a missing property', template((properties) => delete properties['source']), ['/properties/source: missing']],
    [
      'a foreign property of a kind',
      template((properties) => (properties['customize'] = [{ type: 'File', inline: [] }])),
      ['/properties/customize/0/inline: unknown'],
    ],
    ['no identity', template((_, root) => delete root['identity']), ['/identity: missing']],
  ])('finds %s', (_, value, expected) => {
    expect(check(value, defaultVersion)).toEqual(expected)
  })

  test.each<[string, Json]>([
    [
      'an expression for a number',
      template((properties) => (properties['buildTimeoutInMinutes'] = "[parameters('t')]")),
    ],
    ['an expression for a whole list', template((properties) => (properties['customize'] = "[variables('steps')]"))],
    [
      'an expression for a kind',
      template((properties) => (properties['customize'] = [{ type: "[variables('kind')]", inline: [] }])),
    ],
    ['what ARM reads itself', template((_, root) => (root['condition'] = true))],
  ])('takes %s', (_, value) => {
    expect(check(value, defaultVersion)).toEqual([])
  })
})

test.each(versions)('$name is a schema of plain data', ({ name }) => {
  expect(JSON.parse(JSON.stringify(schemaOf(name)))).toEqual(schemaOf(name))
  expect(schemaOf(name)).toBe(schemaOf(name))
})
