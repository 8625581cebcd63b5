import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Field, Shape, System, Version } from '#core/field.ts'
import { fieldsIn, kindsIn, templateFields } from './declaration.ts'
import { versions } from './versions.ts'

/**
 * Holds every declaration against the facts of the service's own schemas,
 * property by property and version by version: none missing, none invented.
 */

interface Fact {
  type: string
  os: string
  unit: string
  versions: Record<string, Record<string, unknown> | undefined>
}

const facts = JSON.parse(readFileSync(new URL('../../test-fixtures/fields.json', import.meta.url), 'utf8')) as {
  versions: string[]
  fields: Record<string, Fact>
}
const factsByPath = new Map(Object.entries(facts.fields))

/** Declared, though no schema of the service has it. */
const notOfTheService: Readonly<Record<string, string>> = {
  dependsOn: 'Azure Resource Manager reads it in a deployment template; the service never sees it.',
}

/** What differs on purpose, each with its reason. */
const deliberate: Readonly<Record<string, string>> = {
  'apiVersion enum': 'Each schema knows its own name only; the declaration offers all of them, to change between them.',
}

interface Traits {
  type: string
  os: System | undefined
  hasUnit: boolean
  required: boolean
  readOnly: boolean
  deprecated: boolean
  enum: unknown
  openEnum: boolean
  default: unknown
  minimum: unknown
  maximum: unknown
  pattern: readonly boolean[] | undefined
}

/** A pattern by what it accepts: two spellings of one pattern are the same pattern. */
function accepted(pattern: unknown): readonly boolean[] | undefined {
  if (typeof pattern !== 'string') return undefined
  const characters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code))
  const samples = [...characters, ...characters.map((one) => `a${one}b`), '', 'a'.repeat(64), 'a'.repeat(65)]
  return samples.map((sample) => new RegExp(pattern).test(sample))
}

function typeName(shape: Shape): string {
  if (shape.type === 'tags') return 'object<string>'
  if (shape.type === 'list') return `array<${typeName(shape.items)}>`
  return shape.type === 'union' || shape.type === 'dictionary' ? 'object' : shape.type
}

function declaredTraits(field: Field, os: System | undefined): Traits {
  const { shape } = field
  return {
    type: typeName(shape),
    os: field.os ?? os,
    hasUnit: field.unit !== undefined,
    required: field.required ?? false,
    readOnly: field.readOnly ?? false,
    deprecated: field.deprecated !== undefined,
    enum: shape.type === 'string' ? shape.values : undefined,
    openEnum: shape.type === 'string' && shape.open === true,
    default: field.fallback,
    minimum: shape.type === 'integer' ? shape.minimum : undefined,
    maximum: shape.type === 'integer' ? shape.maximum : undefined,
    pattern: shape.type === 'string' ? accepted(shape.pattern) : undefined,
  }
}

const systems: Readonly<Record<string, System | undefined>> = { W: 'Windows', L: 'Linux' }
const units = ['minutes', 'GB', 'updates', 'count']

function factTraits(fact: Fact, version: Version): Traits {
  const inVersion = fact.versions[version] ?? {}
  return {
    type: fact.type,
    os: systems[fact.os],
    hasUnit: units.includes(fact.unit),
    required: inVersion['required'] === true,
    readOnly: inVersion['readOnly'] === true,
    deprecated: inVersion['deprecated'] === true,
    enum: inVersion['enum'],
    openEnum: inVersion['openEnum'] === true,
    default: inVersion['default'],
    minimum: inVersion['minimum'],
    maximum: inVersion['maximum'],
    pattern: accepted(inVersion['pattern']),
  }
}

const plain: Omit<Traits, 'os'> = {
  type: 'object',
  hasUnit: false,
  required: false,
  readOnly: false,
  deprecated: false,
  enum: undefined,
  openEnum: false,
  default: undefined,
  minimum: undefined,
  maximum: undefined,
  pattern: undefined,
}

/** All that is declared for a version, by the facts' notation: `customize[]<Shell>.inline`. */
function declarations(version: Version): Map<string, Traits> {
  const found = new Map<string, Traits>()
  const walkFields = (fields: readonly Field[], prefix: string, os: System | undefined) => {
    for (const [name, field] of fieldsIn(fields, version)) {
      found.set(prefix + name, declaredTraits(field, os))
      walkShape(field.shape, prefix + name, field.os ?? os)
    }
  }
  const walkShape = (shape: Shape, path: string, os: System | undefined) => {
    if (shape.type === 'object') walkFields(shape.fields, `${path}.`, os)
    if (shape.type === 'list') walkShape(shape.items, `${path}[]`, os)
    if (shape.type === 'dictionary') {
      found.set(`${path}.{*}`, { ...plain, os })
      walkFields(shape.fields, `${path}.{*}.`, os)
    }
    if (shape.type !== 'union') return
    for (const [type, kind] of kindsIn(shape.kinds, version)) {
      found.set(`${path}<${type}>`, { ...plain, os: kind.os ?? os })
      walkFields(kind.fields, `${path}<${type}>.`, kind.os ?? os)
    }
  }
  walkFields(templateFields, '', undefined)
  return found
}

test('the facts and the declaration know the same versions', () => {
  expect(versions.map(({ name }) => name)).toEqual(facts.versions)
})

describe.each(versions)('$name', ({ name: version }) => {
  const declared = declarations(version)
  const known = new Map([...factsByPath].filter(([, fact]) => fact.versions[version] !== undefined))

  test('has every property of the schema, and no other', () => {
    const invented = [...declared.keys()].filter((path) => !known.has(path))
    const missing = [...known.keys()].filter((path) => !declared.has(path))
    expect({ invented, missing }).toEqual({ invented: Object.keys(notOfTheService), missing: [] })
  })

  test.each([...known])('%s', (path, fact) => {
    const expected: Record<string, unknown> = { ...factTraits(fact, version) }
    const actual: Record<string, unknown> = { ...declared.get(path) }
    for (const trait of Object.keys(expected)) {
      if (`${path} ${trait}` in deliberate) expect(actual[trait]).not.toEqual(expected[trait])
      else expect(actual[trait], trait).toEqual(expected[trait])
    }
  })
})
