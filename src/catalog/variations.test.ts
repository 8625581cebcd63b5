import { readdirSync, readFileSync } from 'node:fs'
import { decodeBytes, encodeText } from '#core/text/encoding.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { planEdits } from '#core/text/plan.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import type { Analysis } from './analyze.ts'
import { completeFragment } from './containers/complete-fragment.ts'
import { findPlaceholders } from './placeholders/find-placeholders.ts'
import { planUpgrade } from './upgrades/plan-upgrade.ts'

/** How templates differ that people really have, each way in a file of our own: what each is opened as, and what is said of it. */
const folder = new URL('../../test-fixtures/variations/', import.meta.url)
const files = readdirSync(folder)
const bytesOf = (file: string) => readFileSync(new URL(file, folder))

function read(file: string) {
  const decoded = decodeBytes(bytesOf(file))
  if (!decoded.ok) throw new Error(decoded.reason)
  return { decoded, analysis: analyze(decoded.text) }
}

/** Errors and warnings, each code once. */
const codesOf = ({ findings }: Analysis) =>
  [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code))].sort()

interface Expected {
  /** The container and how many templates are in it; `undefined` where the file is refused. */
  readonly as: string | undefined
  readonly codes?: readonly string[]
}

const expected: Readonly<Record<string, Expected>> = {
  '01-bare-resource.json': { as: 'resource 1' },
  '02-request-body.json': { as: 'body 1' },
  '03-classic-wrapper.json': { as: 'deployment 1', codes: ['DST-REPL-REQUIRED', 'SCH-VERSION'] },
  '04-wrapper-with-other-resources.json': { as: 'deployment 1' },
  '05-language-version-2.json': { as: 'deployment 1' },
  '06-nested-deployments.json': { as: 'deployment 2' },
  '07-rest-example.json': { as: 'example 2', codes: ['API-DEPRECATED', 'ENV-READONLY', 'ENV-TYPE', 'SCH-READONLY'] },
  '08-live-resource.json': { as: 'resource 1', codes: ['ENV-READONLY', 'SCH-READONLY'] },
  '09-parameter-file.json': { as: undefined },
  '10-terraform-heredoc.tf': { as: 'deployment 1' },
  '11-fragment.json': { as: undefined, codes: ['JSON-SYNTAX'] },
  '12-role-definition.json': { as: undefined },
  '13-comments.jsonc': { as: 'resource 1' },
  '14-trailing-commas.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '15-unquoted-placeholders.json': { as: 'resource 1', codes: ['DST-REPL-DEPRECATED', 'JSON-SYNTAX'] },
  '16-single-backslashes.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '17-unescaped-quotes.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '18-missing-quote.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '19-doubled-quotes.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '20-stray-text.json': { as: 'resource 1', codes: ['JSON-SYNTAX'] },
  '21-duplicate-keys.json': { as: 'resource 1', codes: ['JSON-DUPLICATE'] },
  '22-white-space.json': { as: 'resource 1' },
  '23-placeholders.json': { as: 'resource 1', codes: ['DST-REPL-DEPRECATED'] },
  '24-empty-replacements.json': {
    as: 'resource 1',
    codes: [
      'DST-MI-ID',
      'DST-ROUT-PATTERN',
      'DST-SIG-ID',
      'ENV-NAME',
      'IDN-ID-FORMAT',
      'REG-SUPPORTED',
      'SRC-SIG-ID',
      'VNET-SUBNET-ID',
    ],
  },
  '25-expressions-in-scalars.json': { as: 'deployment 1' },
  '26-expressions-for-numbers.json': { as: 'deployment 1' },
  '27-expressions-as-keys.json': { as: 'deployment 1' },
  '28-expressions-for-blocks.json': { as: 'deployment 2' },
  '29-expression-as-type.json': { as: 'deployment 1' },
  '30-expression-as-a-line.json': { as: 'deployment 1' },
  '31-bracket-lines.json': { as: 'deployment 1', codes: ['CUS-BRACKET'] },
  '32-data-elsewhere.json': { as: 'deployment 1' },
  '33-functions.json': { as: 'deployment 1' },
  '34-loops.json': { as: 'deployment 1' },
  '35-short-type.json': { as: 'resource 1', codes: ['ENV-TYPE'] },
  '36-misplaced-blocks.json': { as: 'deployment 2', codes: ['ENV-REQUIRED', 'SCH-UNKNOWN'] },
  '37-old-shapes.json': { as: 'resource 1', codes: ['API-RETIRED', 'DST-TAGS-NAME', 'SCH-VERSION', 'SRC-ISO-REMOVED'] },
  '38-other-case.json': { as: 'resource 1', codes: ['SCH-CASE', 'TYPE-CASE'] },
  '39-misspelled.json': { as: 'resource 1', codes: ['CUS-SCRIPT-XOR', 'DST-TAGS-NAME', 'SCH-ENUM', 'SCH-UNKNOWN'] },
  '40-strings-for-numbers.json': { as: 'resource 1', codes: ['CUS-EXIT-TYPE', 'SCH-TYPE'] },
  '41-string-for-array.json': { as: 'resource 1', codes: ['CUS-INLINE-ARRAY', 'DST-REPL-DEPRECATED', 'SCH-TYPE'] },
  '42-missing-parts.json': { as: 'deployment 3', codes: ['ENV-DISTRIBUTE-EMPTY', 'ENV-REQUIRED', 'SCH-REQUIRED'] },
  '43-explicit-version.json': { as: 'resource 1', codes: ['DST-SIG-EXPLICIT-DUP'] },
  '44-several-distributors.json': { as: 'resource 1', codes: ['DST-ROUT-UNIQUE', 'VHD-LOST'] },
  '45-names-of-steps.json': { as: 'resource 1', codes: ['CUS-NAME-UNIQUE'] },
  '46-long.json': { as: 'resource 1' },
  '47-secrets.json': { as: 'resource 1', codes: ['CUS-INLINE-SECRET', 'CUS-URI-SAS'] },
  '48-identities.json': {
    as: 'deployment 11',
    codes: ['ENV-READONLY', 'IDN-ID-FORMAT', 'IDN-REQUIRED', 'IDN-VM-SHAPE', 'SCH-TYPE'],
  },
  '49-order-of-keys.json': { as: 'resource 1' },
}

test('there is a file for each', () => {
  expect(files).toEqual(Object.keys(expected).sort())
  expect(files.map((file) => Number.parseInt(file, 10))).toEqual(files.map((_, index) => index + 1))
})

describe.each(Object.entries(expected))('%s', (file, { as, codes = [] }) => {
  const { decoded, analysis } = read(file)
  const { container, templates, notTemplate } = analysis

  test('is opened as what it is, and what is wrong is said', () => {
    expect(container && `${container.id} ${templates.length}`).toBe(as)
    expect(notTemplate === undefined).toBe(as !== undefined)
    expect(codesOf(analysis)).toEqual(codes)
  })

  test('is written back byte by byte', () => {
    expect(encodeText(decoded.text, decoded.sidecar)).toEqual(new Uint8Array(bytesOf(file)))
  })

  test('changes where it is edited and nowhere else', () => {
    for (const { base, tree } of templates) {
      const plan = planEdits(tree, [{ op: 'set', path: [...base, 'tags'], content: { value: { edited: 'yes' } } }])
      if (!plan.ok) throw new Error(plan.reason)
      const [edit] = plan.edits
      expect(plan.edits).toHaveLength(1)
      expect(applyTextEdits(tree.text, plan.edits)).toBe(plan.text)
      expect(edit && plan.text.slice(0, edit.offset)).toBe(tree.text.slice(0, edit?.offset))
      expect(plan.text).toContain('"edited": "yes"')
      expect(analyze(plan.text).templates).toHaveLength(templates.length)
    }
  })
})

/** What is special about a way to differ, beyond being opened. */
const first = (file: string) => {
  const { analysis } = read(file)
  const [template] = analysis.templates
  if (!template) throw new Error(`no template in ${file}`)
  return { analysis, template }
}

const repaired = (file: string) => planUpgrade(read(file).analysis.tree.text, { template: 0, isReviewed: true }).text

test('a fragment is completed on request', () => {
  const text = completeFragment(read('11-fragment.json').decoded.text) ?? ''
  expect(analyze(text).templates[0]?.distributors[0]?.type).toBe('ManagedImage')
})

test.each([
  ['09-parameter-file.json', /parameter file of a deployment/],
  ['11-fragment.json', /part of an image template/],
  ['12-role-definition.json', /role definition/],
])('%s is refused in plain words', (file, words) => {
  expect(read(file).analysis.notTemplate?.message).toMatch(words)
})

test.each([
  ['14-trailing-commas.json', '"version": "latest"\n'],
  ['15-unquoted-placeholders.json', '"location": "<region>"'],
  ['16-single-backslashes.json', String.raw`"C:\\Deploy\\tools.zip"`],
  ['17-unescaped-quotes.json', String.raw`"echo \"hello\" > /tmp/a"`],
  ['18-missing-quote.json', '"sku": "22_04-lts-gen2"'],
  ['19-doubled-quotes.json', '"apiVersion": "2022-07-01"'],
  ['31-bracket-lines.json', '"[[Environment]::NewLine[0]"'],
  ['35-short-type.json', '"Microsoft.VirtualMachineImages/imageTemplates"'],
  ['38-other-case.json', '"imageVersionId"'],
  ['40-strings-for-numbers.json', '"osDiskSizeGB": 127'],
])('%s can be mended', (file, result) => {
  expect(read(file).decoded.text).not.toContain(result)
  expect(repaired(file)).toContain(result)
})

test('placeholders are found in texts and keys, by spelling, and none in a script', () => {
  const { analysis } = first('23-placeholders.json')
  const found = findPlaceholders(analysis, 0).map(({ name, variants }) => [name, ...variants].join(' '))
  expect(found).toEqual([
    '<imageName>',
    '<region>',
    '<imgBuilderId>',
    '<runOutputName>',
    '<subscriptionID> {subscription-id}',
    '<rgName> <rgname>',
    '<SIG name>',
    '<imageDefName>',
    '<region1>',
    '<Region2>',
  ])
})

test.each([
  ['25-expressions-in-scalars.json', ['location']],
  ['26-expressions-for-numbers.json', ['properties', 'buildTimeoutInMinutes']],
  ['28-expressions-for-blocks.json', ['properties', 'customize']],
  ['10-terraform-heredoc.tf', ['properties', 'buildTimeoutInMinutes']],
])('%s: an expression stays one', (file, path) => {
  expect(first(file).template.value(path)?.form).toBe('expression')
})

test('what is long is whole', () => {
  const { template } = first('46-long.json')
  expect(template.customizers).toHaveLength(29)
  expect(template.value(['properties', 'customize', 6, 'inline', 0])?.text.split('\n')).toHaveLength(5)
})

test.each([0, 1])('blocks in the wrong place are moved where they belong, template %i', (template) => {
  const { text } = planUpgrade(read('36-misplaced-blocks.json').analysis.tree.text, { template, isReviewed: true })
  const after = analyze(text)
  expect(after.templates[template]?.source?.type).toBe('PlatformImage')
  expect(after.templates[template]?.distributors).toHaveLength(1)
  const left = after.findings.filter((finding) => finding.template === template && finding.severity !== 'info')
  expect(left).toEqual([])
})
