import { describe, expect, test } from 'vitest'
import { fieldIn } from '#core/field.ts'
import type { Field, Shape } from '#core/field.ts'
import { isKindIn } from '#core/kind.ts'
import type { Kind, SummaryValue } from '#core/kind.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { customizers } from './customizers/index.ts'
import { fieldsIn, kindsIn, templateFields } from './declaration.ts'
import { distributions } from './distributions/index.ts'
import { bodySettings, resourceSettings } from './settings/index.ts'
import { sources } from './sources/index.ts'
import { validators } from './validators/index.ts'
import { versioningSchemes } from './versioning-schemes/index.ts'
import { versions } from './versions.ts'

const lists: Readonly<Record<string, readonly Kind[]>> = {
  sources,
  customizers,
  validators,
  distributions,
  versioningSchemes,
}

/** A value as the views hand it to `summarize`. */
function summaryValue(value: Readonly<Record<string, unknown>>): SummaryValue {
  return {
    text: (path) => {
      const found = value[path]
      return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
    },
    count: (name) => (Array.isArray(value[name]) ? value[name].length : 0),
    isOn: (name) => value[name] === true,
  }
}

function fits(value: JsonValue, shape: Shape): boolean {
  if (shape.type === 'string') return typeof value === 'string'
  if (shape.type === 'integer') return Number.isInteger(value)
  if (shape.type === 'boolean') return typeof value === 'boolean'
  if (shape.type === 'list') return Array.isArray(value) && value.every((item: JsonValue) => fits(item, shape.items))
  return typeof value === 'object'
}

/** Sentence case, no shouting, no begging: the rules for words. */
function isPlain(text: string) {
  return /^[A-Z\d].*[^\s]$/su.test(text) && !/!|please|successfully|\binvalid\b/i.test(text)
}

function fieldsBelow(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...shapeFields(field.shape)])
}

function shapeFields(shape: Shape): Field[] {
  if (shape.type === 'list') return shapeFields(shape.items)
  if (shape.type === 'union') return shape.kinds.flatMap(({ fields }) => fieldsBelow(fields))
  return shape.type === 'object' || shape.type === 'dictionary' ? fieldsBelow(shape.fields) : []
}

describe.each(Object.entries(lists))('%s', (_, kinds) => {
  test.each(versions)('each type stands once in $name', ({ name }) => {
    const types = kinds.filter((kind) => isKindIn(kind, name)).map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
  })

  describe.each(kinds)('$type', (kind) => {
    const present = versions.filter(({ name }) => isKindIn(kind, name))

    test('says what it is', () => {
      expect([kind.label, kind.description].filter((text) => !isPlain(text))).toEqual([])
      expect(kind.description).toMatch(/\.$/)
    })

    test('exists in some version, and each note is true of one', () => {
      expect(present).not.toEqual([])
      for (const note of kind.notes ?? []) {
        expect(isPlain(note.text), note.text).toBe(true)
        expect(note.text).toMatch(/\.$/)
        expect(present.some(({ name }) => isKindIn({ ...kind, ...note }, name))).toBe(true)
      }
    })

    test.each(present)('a new one fits $name', ({ name }) => {
      const fields = fieldsIn(kind.fields, name)
      const initial = kindsIn(kinds, name).get(kind.type)?.initial ?? {}
      for (const [key, value] of Object.entries(initial)) {
        const field = fields.get(key)
        expect(field, key).toBeDefined()
        expect(field?.readOnly ?? false, key).toBe(false)
        expect(field?.deprecated, key).toBeUndefined()
        expect(field && fits(value, field.shape), key).toBe(true)
      }
      const required = [...fields.values()].filter((field) => field.required).map((field) => field.name)
      expect(Object.keys(initial)).toEqual(expect.arrayContaining(required))
    })

    test('starts with declared properties only', () => {
      const names = kind.fields.map(({ name }) => name)
      expect(Object.keys(kind.initial).filter((key) => !names.includes(key))).toEqual([])
    })

    test('sums up anything in one line', () => {
      const names = kind.fields.map(({ name }) => name)
      const odd = [undefined, null, true, 7, '', 'x', '/a/b?c#d', '\\', [], [1], {}, '[concat(1)]', '<x>', '\n']
      const values = odd.map((value) => Object.fromEntries(names.map((name) => [name, value])))
      for (const value of [{}, kind.initial, ...values])
        expect(kind.summarize(summaryValue(value))).toBeTypeOf('string')
    })

    test('its commands work on anything', () => {
      const commands = [...kind.fields, ...(kind.notes ?? [])].flatMap(({ command }) => command ?? [])
      for (const command of commands) {
        for (const text of [undefined, '', 'x', '"; rm -rf ~; "', '$(reboot)', '/subscriptions/a/resourceGroups/`b`']) {
          expect(command(() => text)).toMatch(/^az [^$`;]*$/)
        }
      }
    })
  })
})

describe.each([...new Set(fieldsBelow(templateFields))].map((field) => ({ name: field.name, field })))(
  'property $name',
  ({ field }) => {
    test('has a label and help in plain words', () => {
      expect(field.label).not.toBe('')
      expect([field.label, field.help].filter((text) => !isPlain(text))).toEqual([])
      expect(field.help).toMatch(/\.$/)
      expect(field.label).not.toMatch(/\.$/)
      expect(field.ifOmitted ?? 'None').not.toMatch(/\.$/)
    })

    test('changes in the order of the versions', () => {
      const from = (field.changes ?? []).map((change) => change.from)
      expect(from).toEqual([...from].sort())
      for (const name of [...from, field.since, field.until]) {
        if (name !== undefined) expect(versions.map((version) => version.name)).toContain(name)
      }
    })

    test('falls back to a value of its own type', () => {
      for (const { name } of versions) {
        const inVersion = fieldIn(field, name)
        if (inVersion?.fallback !== undefined) expect(fits(inVersion.fallback, inVersion.shape)).toBe(true)
      }
    })
  },
)

test('no object has a name twice in one version', () => {
  const objects = [
    templateFields,
    ...[...resourceSettings, ...bodySettings].flatMap(({ field }) => objectsIn(field.shape)),
  ]
  for (const fields of objects) {
    for (const { name } of versions) {
      expect(fieldsIn(fields, name).size).toBe(fields.filter((field) => fieldIn(field, name)).length)
    }
  }
})

function objectsIn(shape: Shape): (readonly Field[])[] {
  if (shape.type === 'list') return objectsIn(shape.items)
  const own = shape.type === 'union' ? shape.kinds.map(({ fields }) => fields) : 'fields' in shape ? [shape.fields] : []
  return own.flatMap((fields) => [fields, ...fields.flatMap((field) => objectsIn(field.shape))])
}

const summaries: readonly [list: string, type: string, value: Record<string, unknown>, summary: string][] = [
  ['sources', 'PlatformImage', { offer: 'windows-11', sku: 'win11-24h2-avd' }, 'windows-11 win11-24h2-avd'],
  ['sources', 'ISO', { sourceURI: 'https://x.test/rhel-7.5.iso?token=1' }, 'rhel-7.5.iso'],
  [
    'customizers',
    'PowerShell',
    { inline: ['a', 'b', 'c', 'd', 'e'], runElevated: true, runAsSystem: true },
    '5 inline lines · elevated · as system',
  ],
  [
    'customizers',
    'PowerShell',
    { scriptUri: 'https://x.test/b/teams.ps1?sig=1', runElevated: true, sha256Checksum: 'ab' },
    'teams.ps1 · elevated · checksum',
  ],
  ['customizers', 'Shell', { inline: ['a'] }, '1 inline line'],
  [
    'customizers',
    'File',
    { sourceUri: 'https://x.test/b/helpers.zip', destination: 'C:\\Build\\helpers.zip' },
    'helpers.zip → C:\\Build\\helpers.zip',
  ],
  ['customizers', 'File', {}, ''],
  ['customizers', 'WindowsRestart', {}, 'waits up to 5m'],
  [
    'customizers',
    'WindowsUpdate',
    { searchCriteria: 'IsInstalled=0', filters: ['a', 'b'], updateLimit: 40 },
    'IsInstalled=0 · 2 filters · 40 at a time',
  ],
  [
    'distributions',
    'SharedImage',
    {
      galleryImageId:
        '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/galleries/galAvdImages/images/avd-win11-m365',
      targetRegions: [{}, {}, {}],
    },
    'galAvdImages/avd-win11-m365 in 3 regions',
  ],
  ['distributions', 'SharedImage', { replicationRegions: ['westus'] }, 'in 1 region'],
  [
    'distributions',
    'ManagedImage',
    { imageId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/images/web', location: 'westus2' },
    'web · in westus2',
  ],
  ['distributions', 'VHD', {}, 'in the staging resource group'],
  ['distributions', 'VHD', { uri: 'https://x.test/vhds/base.vhd' }, 'base.vhd'],
  ['versioningSchemes', 'Latest', { major: 25 }, 'major version 25'],
]

test.each(summaries)('a %s of type %s with %j is summed up as "%s"', (list, type, value, summary) => {
  const kind = lists[list]?.find((one) => one.type === type)
  expect(kind?.summarize(summaryValue(value))).toBe(summary)
})
