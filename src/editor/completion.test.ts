import { describe, expect, test } from 'vitest'
import { analyze } from '#catalog/analyze.ts'
import { completionsAt } from './completion.ts'

const head = '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", '
const inTemplate = (rest: string, start = head) => `${start}${rest} }`
const inProperties = (rest: string, start = head) => inTemplate(`"properties": { ${rest} }`, start)
const inStep = (rest: string) => inProperties(`"customize": [{ ${rest} }]`)

function itemsFor(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  return { text, items: completionsAt(analyze(text), offset) }
}

function labels(marked: string) {
  return itemsFor(marked).items.map(({ label }) => label)
}

/** The text after choosing a suggestion, with `|` where typing goes on. */
function choose(marked: string, label: string) {
  const { text, items } = itemsFor(marked)
  const item = items.find((one) => one.label === label)
  if (!item) throw new Error(`${label} is not suggested`)
  const insert = item.insert.replace('$1', '|').replaceAll(/\\([\\$}])/g, '$1')
  const behind = text.slice(0, item.start) + insert + text.slice(item.end)
  return item.commaAt === undefined ? behind : `${behind.slice(0, item.commaAt)},${behind.slice(item.commaAt)}`
}

describe('properties', () => {
  test('are those of the version that are not there yet', () => {
    expect(labels(inProperties('"customize": [], |'))).toContain('errorHandling')
    expect(labels(inProperties('"customize": [], |'))).not.toContain('customize')
    expect(labels(inProperties('|', head.replace('2024-02-01', '2020-02-14')))).not.toContain('errorHandling')
  })

  test('never are what the service sets itself', () => {
    expect(labels(inProperties('|'))).not.toContain('provisioningState')
  })

  test('of a block go by its kind; without one the kind is asked for', () => {
    expect(labels(inStep('"type": "PowerShell", |'))).toContain('runElevated')
    expect(labels(inStep('"type": "Shell", |'))).not.toContain('runElevated')
    expect(labels(inStep('|'))).toEqual(['type'])
  })

  test.each([
    ['on a blank', inProperties('|'), inProperties('"source": {|}')],
    ['after a quote', inProperties('"|'), inProperties('"source": {|}')],
    ['between quotes', inProperties('"|"'), inProperties('"source": {|}')],
    ['in half a name', inProperties('"sou|"'), inProperties('"source": {|}')],
    ['in letters without a quote', inProperties('sou|'), inProperties('"source": {|}')],
    ['before another', inProperties('"|"\n"customize": []'), inProperties('"source": {|},\n"customize": []')],
    ['behind one without a comma', inProperties('"customize": []\n|'), inProperties('"customize": [],\n"source": {|}')],
    ['behind a comment', inProperties('"customize": [] // ,\n|'), inProperties('"customize": [], // ,\n"source": {|}')],
    ['in place of a name', inProperties('"so|": 1'), inProperties('"source": 1')],
  ])('are put in %s', (_, before, after) => {
    expect(choose(before, 'source')).toBe(after)
  })
})

describe('values', () => {
  test.each([
    ['missing', inTemplate('"location": |'), inTemplate('"location": "westus2"')],
    [
      'missing, with more below',
      inTemplate('"location": |,\n"name": "x"'),
      inTemplate('"location": "westus2",\n"name": "x"'),
    ],
    ['half typed', inTemplate('"location": "west|"'), inTemplate('"location": "westus2"')],
    ['never closed', inTemplate('"location": "west|'), inTemplate('"location": "westus2"')],
    ['without quotes', inTemplate('"location": west|'), inTemplate('"location": "westus2"')],
  ])('replace one that is %s', (_, before, after) => {
    expect(choose(before, 'westus2')).toBe(after)
  })

  test.each([
    ['API versions', '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "|" }', '2024-02-01'],
    [
      'closed lists',
      inProperties('"distribute": [{ "type": "SharedImage", "storageAccountType": "|" }]'),
      'Premium_LRS',
    ],
    ['yes and no', inStep('"type": "PowerShell", "runElevated": |'), 'true'],
    [
      'regions in a list',
      inProperties('"distribute": [{ "type": "SharedImage", "replicationRegions": [|] }]'),
      'westus2',
    ],
    ['kinds', inStep('"type": "|"'), 'WindowsRestart'],
    ['schemes', inProperties('"distribute": [{ "type": "SharedImage", "versioning": { "scheme": | } }]'), 'Latest'],
  ])('are %s', (_, marked, label) => {
    expect(labels(marked)).toContain(label)
  })

  test('are not made up where any text may stand', () => {
    expect(labels(inTemplate('"name": "a|b"'))).toEqual([])
  })
})

describe('steps', () => {
  test('come whole, with a comma where another follows', () => {
    const before = inProperties('"customize": [|{ "type": "Shell" }]')

    expect(choose(before, 'WindowsRestart')).toContain('[{\n  "type": "WindowsRestart"')
    expect(choose(before, 'WindowsRestart')).toContain('},{ "type": "Shell" }]')
  })

  test('come with the comma that is missing before them', () => {
    const before = inProperties('"customize": [{ "type": "Shell" }\n|]')

    expect(choose(before, 'WindowsRestart')).toContain('{ "type": "Shell" },\n{')
  })

  test('are offered at the end of a text that nobody closed', () => {
    expect(labels(`${head}"properties": { "customize": [ |`)).toContain('Shell')
  })
})

describe('elsewhere', () => {
  const deployment = (rest: string, template: string) =>
    `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", ${rest}"resources": [${template}] }`

  test('a template inside a deployment is a template', () => {
    expect(choose(deployment('', inProperties('"so|"')), 'source')).toBe(deployment('', inProperties('"source": {|}')))
  })

  test.each([
    ['in the deployment around it', deployment('"|", ', inProperties(''))],
    ['in a comment', inProperties('// a |\n')],
    ['in a text without a template', '{ "|" }'],
    ['in an empty text', '|'],
  ])('nothing is suggested %s', (_, marked) => {
    expect(labels(marked)).toEqual([])
  })
})
