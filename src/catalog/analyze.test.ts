import type { Finding } from '#core/finding.ts'
import { parseTree } from '#core/text/parse.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'

const steps = (...names: string[]) => names.map((name) => `{ "type": "Shell", "name": "${name}", "inlin": ["ls"] }`)

const template = (customize: readonly string[], more = '') => `{
  "location": "westus2",${more}
  "properties": {
    "customize": [
      ${customize.join(',\n      ')}
    ],
    "distribute": [{ "type": "VHD", "runOutputName": "vhd" }]
  }
}`

const marked = (text: string, { range }: Finding) => text.slice(range.start, range.end)
const byCode = (findings: readonly Finding[], code: string) => findings.filter((finding) => finding.code === code)

describe('findings', () => {
  test('come by place, then severity, then code', () => {
    const { findings } = analyze(template(steps('a', 'a'), '\n  "Tags": { "a": 1 },'))
    const places = findings.map(({ range }) => range.start)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(findings.length).toBeGreaterThan(4)
  })

  test('are the same for the same text, whatever was checked between', () => {
    const text = template(steps('a', 'b', 'b'))
    const first = JSON.stringify(analyze(text).findings)
    analyze(template(steps('b', 'a')))
    expect(JSON.stringify(analyze(text).findings)).toBe(first)
  })

  test('mark the key of an unknown name, the token of a wrong value, one token of a block', () => {
    const text = template(['{ "type": "Reboot" }', '{ "type": "Shell", "inlin": [] }', '{ "inline": [] }'])
    const { findings } = analyze(text)
    expect(byCode(findings, 'SCH-ENUM').map((one) => marked(text, one))).toEqual(['"Reboot"'])
    expect(byCode(findings, 'SCH-UNKNOWN').map((one) => marked(text, one))).toEqual(['"inlin"'])
    expect(byCode(findings, 'SCH-REQUIRED').map((one) => marked(text, one))).toEqual(['{'])
  })
})

describe('a step that stays as it is', () => {
  const before = template(steps('a', 'b', 'c'))
  const unknown = (text: string) => byCode(analyze(text).findings, 'SCH-UNKNOWN')

  test('keeps its very findings while something behind it changes', () => {
    const [first] = unknown(before)
    expect(unknown(template(steps('a', 'b', 'cc')))[0]).toBe(first)
  })

  test.each([
    ['something before it changes', template(steps('aaaa', 'b', 'c'))],
    ['it moves up', template(steps('b', 'a', 'c'))],
    ['a step is put before it', template(steps('x', 'a', 'b', 'c'))],
    ['the lines before it change', before.replace('{', '{\n\n')],
  ])('takes its findings along when %s', (_, after) => {
    analyze(before)
    const found = unknown(after)
    expect(found.map((one) => marked(after, one))).toEqual(found.map(() => '"inlin"'))
    expect(found.map(({ path }) => path)).toEqual(found.map((_one, index) => `/properties/customize/${index}/inlin`))
    expect(found.map(({ fixes }) => fixes[0]?.edits[0])).toEqual(
      found.map((_one, index) => ({ op: 'rename', path: ['properties', 'customize', index, 'inlin'], key: 'inline' })),
    )
  })

  test('is checked again when what it depends on changes', () => {
    const windows = '\n  "apiVersion": "2023-07-01",'
    expect(unknown(before).map(({ severity }) => severity)).toEqual(['error', 'error', 'error'])
    expect(unknown(template(steps('a', 'b', 'c'), windows)).map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
      'warning',
    ])
  })
})

describe('what a step depends on beside its text', () => {
  const onSystem = (offer: string) =>
    template(['{ "type": "Shell", "inline": ["ls"] }']).replace(
      '"customize"',
      `"source": { "type": "PlatformImage", "publisher": "p", "offer": "${offer}", "sku": "s", "version": "latest" }, "customize"`,
    )

  test.each(['windows-11', 'ubuntu', 'windows-11'])('is its system: %s', (offer) => {
    const codes = analyze(onSystem(offer)).findings.map(({ code }) => code)
    expect(codes.includes('CUS-OS-SHELL')).toBe(offer === 'windows-11')
  })

  test('is damage around it', () => {
    const text = template(steps('a'))
    const tree = parseTree(text)
    const start = text.indexOf('"customize"')
    const damaged = { ...tree, damaged: [{ start, end: text.indexOf('"distribute"'), problem: 0 }] }
    const ofStep = (findings: readonly Finding[]) =>
      findings.filter(({ path }) => path.startsWith('/properties/customize'))
    expect(ofStep(analyze(text).findings)).not.toEqual([])
    expect(ofStep(analyze(text, { tree: damaged }).findings)).toEqual([])
    expect(ofStep(analyze(text).findings)).not.toEqual([])
  })
})

describe('text that is no JSON', () => {
  test('is told with its repair, and nothing is made up about what it hides', () => {
    const text = template(['{ "type": "Shell", "inline": ["ls] }', ...steps('b')])
    const { findings } = analyze(text)
    const codes = findings.map(({ code }) => code)
    expect(codes).toContain('JSON-SYNTAX')
    expect(codes).not.toContain('SCH-REQUIRED')
    expect(byCode(findings, 'JSON-SYNTAX')[0]?.fixes[0]?.edits[0]?.op).toBe('text')
  })

  test('belongs to the template it stands in', () => {
    const inner = template(steps('a')).replace('"westus2",', '"westus2",,')
    const text = `{ "resources": [{ "type": "Microsoft.Storage/x" }, ${inner.replace('{', '{ "type": "Microsoft.VirtualMachineImages/imageTemplates",')}], }`
    const syntax = byCode(analyze(text).findings, 'JSON-SYNTAX')
    expect(syntax.map((one) => one.template)).toEqual([0, -1])
  })

  test('around a template that is the whole document belongs to it', () => {
    const { findings } = analyze(`${template(steps('a'))} x`)
    expect(byCode(findings, 'JSON-SYNTAX').map((one) => one.template)).toEqual([0])
  })

  test('may hide what seems to be missing', () => {
    const text = template([]).replace('"customize"', '"source": { "type": "ManagedImage", }, "customize"')
    const tree = parseTree(text)
    const hole = text.indexOf(', }')
    const damaged = { ...tree, damaged: [{ start: hole, end: hole + 2, problem: 0 }] }
    const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code)
    expect(codes(analyze(text).findings)).toContain('SCH-REQUIRED')
    expect(codes(analyze(text, { tree: damaged }).findings)).not.toContain('SCH-REQUIRED')
  })

  test('a missing target may stand in the damaged part', () => {
    const text = '{ "properties": { "source": { "type": "PlatformImage" }, "distribu'
    expect(analyze(text).findings.map(({ code }) => code)).not.toContain('ENV-REQUIRED')
  })
})

test('of a key that stands twice the losing one is marked, and the winner named', () => {
  const text = template(['{ "type": "Shell", "name": "a", "inline": [], "name": "b" }'], '\n  "location": "eastus",')
  const duplicates = byCode(analyze(text).findings, 'JSON-DUPLICATE')
  expect(
    duplicates.map(({ path, message, range }) => [path, message, text.slice(range.start - 2, range.start)]),
  ).toEqual([
    ['/location', 'location stands more than once in this object. Only the last one counts: "eastus".', '  '],
    ['/properties/customize/0/name', 'name stands more than once in this object. Only the last one counts: "b".', ', '],
  ])
})
