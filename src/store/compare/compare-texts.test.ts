import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtureTemplates } from '#catalog/fixture-templates.testing.ts'
import { parseTree } from '#core/text/parse.ts'
import { nodeAt } from '#core/text/read.ts'
import { documents, values } from '#core/text/random-documents.testing.ts'
import { compareTexts } from './compare-texts.ts'
import type { Difference } from './difference.ts'

type Json = Readonly<Record<string, unknown>>

const step = (name: string, more: Json = {}): Json => ({ type: 'PowerShell', name, inline: [`run ${name}`], ...more })
const target = (runOutputName: string, regions: readonly string[]): Json => ({
  type: 'SharedImage',
  runOutputName,
  targetRegions: regions.map((name) => ({ name })),
})
const template = (properties: Json, around: Json = {}): Json => ({
  type: 'Microsoft.VirtualMachineImages/imageTemplates',
  apiVersion: '2024-02-01',
  ...around,
  properties,
})
const write = (value: unknown, indent = 2) => JSON.stringify(value, undefined, indent)
const compare = (before: string, after: string) =>
  compareTexts({ text: before, templateIndex: 0 }, { text: after, templateIndex: 0 })
const said = (before: string, after: string) =>
  compare(before, after).differences.map(({ sort, title, detail }) => `${sort} | ${title} | ${detail}`)
const between = (before: Json, after: Json) => said(write(template(before)), write(template(after)))
const steps = (...names: readonly string[]): Json => ({ customize: names.map((name) => step(name)) })

test.each<[string, Json, Json, readonly string[]]>([
  [
    'a number with its unit',
    { buildTimeoutInMinutes: 120 },
    { buildTimeoutInMinutes: 180 },
    ['changed | Build timeout | 120 → 180 minutes'],
  ],
  [
    'a field of a block',
    { vmProfile: { osDiskSizeGB: 127 } },
    { vmProfile: { osDiskSizeGB: 256 } },
    ['changed | VM profile › OS disk size | 127 → 256 GB'],
  ],
  ['a field that is new', {}, { buildTimeoutInMinutes: 60 }, ['added | Build timeout | 60']],
  [
    'another kind of source is one difference',
    { source: { type: 'PlatformImage', publisher: 'p', offer: 'o', sku: 's' } },
    { source: { type: 'ManagedImage', imageId: 'i' } },
    ['changed | Source | PlatformImage → ManagedImage'],
  ],
  ['a step that moved', steps('a', 'b', 'c', 'd'), steps('a', 'd', 'b', 'c'), ['moved | d | step 4 → 2']],
  ['a step that is new', steps('a', 'c'), steps('a', 'b', 'c'), ['added | b | step 2']],
  ['a step that is gone', steps('a', 'b', 'c'), steps('a', 'c'), ['removed | b | step 2']],
  ['all steps, where there was no list', {}, steps('a', 'b'), ['added | a | step 1', 'added | b | step 2']],
  [
    'another step in the place of one',
    { customize: [step('a'), { type: 'File', name: 'b', destination: 'd' }] },
    steps('a', 'b'),
    ['added | b | step 2', 'removed | b | step 2'],
  ],
  [
    'a step that moved and changed',
    steps('a', 'b', 'c'),
    { customize: [step('c', { runElevated: true }), step('a'), step('b')] },
    ['moved | c | step 3 → 1', 'added | Run elevated | c: on'],
  ],
  [
    'entries of a list of numbers',
    { customize: [step('a', { validExitCodes: [0, 1] })] },
    { customize: [step('a', { validExitCodes: [0, 3010] })] },
    ['changed | a | Valid exit codes: 3010 added, 1 removed'],
  ],
  [
    'a short list that is new',
    { customize: [step('a')] },
    { customize: [step('a', { validExitCodes: [0, 3010] })] },
    ['added | Valid exit codes | a: 0, 3010'],
  ],
  [
    'lines of a script',
    { customize: [step('a', { inline: ['x', 'y', 'z'] })] },
    { customize: [step('a', { inline: ['x', 'Y', 'z', 'end'] })] },
    ['changed | a | Inline commands: 2 lines added, 1 line removed'],
  ],
  [
    'a region of a target',
    { distribute: [target('gallery', ['westus2', 'uksouth'])] },
    { distribute: [target('gallery', ['westus2'])] },
    ['removed | Target regions › uksouth | gallery'],
  ],
  [
    'a property that nobody knows',
    { customize: [step('a', { runElevatd: true })] },
    { customize: [step('a', { runElevatd: false })] },
    ['changed | a | runElevatd: on → off'],
  ],
  [
    'long values from where they differ',
    { source: { type: 'ManagedImage', imageId: `/subscriptions/${'0'.repeat(40)}/one` } },
    { source: { type: 'ManagedImage', imageId: `/subscriptions/${'0'.repeat(40)}/two` } },
    ['changed | Source › Image | …0000000/one → …0000000/two'],
  ],
])('%s', (_, before, after, expected) => {
  expect(between(before, after)).toEqual(expected)
})

test('what stands around the template counts by its names', () => {
  const deployment = (sku: string) =>
    write({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { sku: { type: 'string', defaultValue: sku } },
      resources: [template({ buildTimeoutInMinutes: 120 })],
    })
  expect(said(deployment('a'), deployment('b'))).toEqual(['changed | parameters.sku.defaultValue | a → b'])
  expect(said(write(template({ buildTimeoutInMinutes: 60 })), deployment('a'))).toEqual([
    'changed | Build timeout | 60 → 120 minutes',
    'changed | File | the template stands in another place of its file',
  ])
})

test('a text that cannot be read whole is compared as far as it can be', () => {
  const whole = write(template(steps('a', 'b')))
  expect(said(whole, whole.replace('"run b"', '"run c'))).toContain(
    'changed | b | Inline commands: 1 line added, 1 line removed',
  )
})

test.each([
  ['comments', '{ // why\n "a": 1 }', '{ "a": 1 /* because */, /* too */ }', 'Comments | 2 added, 1 removed'],
  [
    'spacing',
    '{ "a": [1, 2] }',
    '{\n  "a": [1,2]\n}',
    'Layout | line breaks, spaces, punctuation or the order of properties',
  ],
  [
    'order of properties',
    '{ "a": 1, "b": 2 }',
    '{ "b": 2, "a": 1 }',
    'Layout | line breaks, spaces, punctuation or the order of properties',
  ],
])('texts with the same values say that they differ in %s', (_, before, after, words) => {
  expect(said(before, after)).toEqual([`changed | ${words}`])
  expect(compare(before, after).isSameInValue).toBe(true)
})

const anyText = fc.oneof(documents, fc.constantFrom(...fixtureTemplates), fc.string())

test('a text does not differ from itself', () => {
  fc.assert(fc.property(anyText, (text) => compare(text, text).differences.length === 0))
})

test('other texts differ in something', () => {
  fc.assert(fc.property(anyText, anyText, (a, b) => compare(a, b).differences.length > 0 === (a !== b)))
})

test('the same value in another layout differs in no value', () => {
  const rewritten = fc
    .tuple(values, fc.nat(4))
    .map(([value, indent]) => [write(value, 2), write(value, indent)] as const)
  fc.assert(fc.property(rewritten, ([a, b]) => compare(a, b).isSameInValue))
})

test('each place of a difference is a value of its text', () => {
  const isThere = (text: string, spot: Difference['before']) => {
    if (!spot) return true
    const tree = parseTree(text)
    // Comments and layout are at no value.
    if (spot.path.length === 0) return spot.end <= text.length
    const node = nodeAt(tree, spot.path)
    return tree.starts[node] === spot.start && tree.ends[node] === spot.end
  }
  fc.assert(
    fc.property(anyText, anyText, (a, b) =>
      compare(a, b).differences.every(
        (difference) =>
          isThere(a, difference.before) &&
          isThere(b, difference.after) &&
          (difference.before !== undefined || difference.after !== undefined) &&
          difference.title !== '' &&
          difference.detail !== '',
      ),
    ),
  )
})

test('steps in another order only moved, and no more of them than had to', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })
  const shuffled = names.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      const { differences } = compare(write(template(steps(...before))), write(template(steps(...after))))
      expect(differences.every(({ sort }) => sort === 'moved')).toBe(true)
      expect(differences.length > 0).toBe(before.join('\0') !== after.join('\0'))
      expect(differences.length).toBeLessThan(before.length)
    }),
  )
})

test('steps of two long lists are told apart in no more than their length', () => {
  const many = (word: string) =>
    write(template(steps(...Array.from({ length: 1000 }, (_, index) => `${word} ${index}`))))
  expect(compare(many('a'), many('b')).differences).toHaveLength(2000)
})
