import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { withOs } from './facts.ts'
import type { Facts } from './facts.ts'
import { saidOf } from './tell-os.ts'
import { planUpgrade } from './upgrades/plan-upgrade.ts'

const image = (publisher: string, offer = 'appliance', sku = 'standard') => ({
  source: { type: 'PlatformImage', publisher, offer, sku, version: 'latest' },
})
const shell = { customize: [{ type: 'Shell', inline: ['ls'] }] }
const resource = (properties: object) => ({
  type: 'Microsoft.VirtualMachineImages/imageTemplates',
  apiVersion: '2024-02-01',
  properties,
})
const read = (properties: object, facts?: Facts) =>
  analyze(JSON.stringify(resource(properties)), { facts }).templates[0]!

describe('the system, and what it is told by', () => {
  test.each([
    [image('MicrosoftWindowsServer'), 'Windows', 'source', 'Windows', 'source'],
    [image('Canonical', '<offer>'), 'Linux', 'source', 'Linux', 'source'],
    [{ ...image('RESF'), ...shell }, 'Linux', 'source', 'Linux', 'source'],
    [{ source: { type: 'ISO' } }, 'Linux', 'source', 'Linux', 'source'],
    [image('contoso', 'exporter-for-windows-on-ubuntu'), 'Windows', 'names', 'Linux', 'user'],
    [image('contoso'), undefined, undefined, 'Linux', 'user'],
    [image('<publisher>', '<offer>', '<sku>'), undefined, undefined, 'Linux', 'user'],
    [
      { source: { type: 'SharedImageVersion' }, customize: [{ type: 'WindowsRestart' }] },
      'Windows',
      'steps',
      'Linux',
      'user',
    ],
    [{ source: { type: 'ManagedImage' } }, undefined, undefined, 'Linux', 'user'],
    [{ source: { type: 'Tomorrow' } }, undefined, undefined, 'Linux', 'user'],
    [{}, undefined, undefined, 'Linux', 'user'],
  ])('of %j is %s by %s; with Linux set %s by %s', (properties, os, by, setOs, setBy) => {
    expect(read(properties)).toMatchObject({ os, osToldBy: by })
    expect(read(properties, { 0: saidOf(read(properties), 'Linux') })).toMatchObject({ os: setOs, osToldBy: setBy })
  })

  test('what a parameter names by default is not sure', () => {
    const text = JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      parameters: { publisher: { type: 'string', defaultValue: 'MicrosoftWindowsServer' } },
      resources: [resource(image("[parameters('publisher')]"))],
    })
    const [template] = analyze(text).templates
    expect(template).toMatchObject({ os: 'Windows', osToldBy: 'names' })
    expect(analyze(text, { facts: { 0: saidOf(template!, 'Linux') } }).templates[0]).toMatchObject({
      os: 'Linux',
      osToldBy: 'user',
    })
  })
})

describe('what was said of another image', () => {
  const appliance = image('contoso')
  test.each([
    ['another kind', appliance, { source: { type: 'ManagedImage' } }, undefined, undefined],
    ['another kind, back', { source: { type: 'ManagedImage' } }, appliance, undefined, undefined],
    ['no source', appliance, {}, undefined, undefined],
    ['names that tell a system', appliance, image('contoso', 'win-2022'), 'Windows', 'names'],
    ['names that tell none', image('contoso', 'win-2022'), appliance, undefined, undefined],
    ['a SKU that is filled in', image('contoso', 'appliance', '<sku>'), appliance, 'Linux', 'user'],
    [
      'an ID',
      { source: { type: 'ManagedImage' } },
      { source: { type: 'ManagedImage', imageId: 'x' } },
      'Linux',
      'user',
    ],
  ])('%s: it counts only where the source tells what it told then', (_, before, after, os, osToldBy) => {
    expect(read(after, { 0: saidOf(read(before), 'Linux') })).toMatchObject({ os, osToldBy })
  })
})

const managed = resource({ source: { type: 'ManagedImage' }, ...shell })
const windows = { os: 'Windows', source: 'ManagedImage' } as const
const two = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  resources: [managed, managed],
})
const wrongSystem = (facts: Facts) =>
  analyze(two, { facts })
    .findings.filter(({ code }) => code === 'CUS-OS-SHELL')
    .map(({ template }) => template)

test('what is set is of one template of the document, and its findings follow', () => {
  expect(wrongSystem({})).toEqual([])
  expect(wrongSystem({ 1: windows })).toEqual([1])
  expect(wrongSystem({ 0: windows, 1: { ...windows, os: 'Linux' } })).toEqual([0])
})

test('what is proposed for the text follows, too', () => {
  const shells = (facts: Facts) => planUpgrade(two, { facts, only: 'CUS-OS-SHELL' }).proposals.map(({ path }) => path)
  expect(shells({})).toEqual([])
  expect(shells({ 0: windows })).toEqual(['/properties/customize/0/type'])
})

test.each([
  [{}, 0, { os: 'Linux' }, { 0: { os: 'Linux' } }],
  [{ 0: { os: 'Linux' } }, 0, windows, { 0: windows }],
  [{ 0: { os: 'Linux' } }, 2, windows, { 0: { os: 'Linux' }, 2: windows }],
  [{ 0: { os: 'Linux' }, 2: { os: 'Windows' } }, 0, undefined, { 2: { os: 'Windows' } }],
  [{}, 1, undefined, {}],
] as const)('%j with %i set to %j', (facts, index, said, expected) => {
  expect(withOs(facts, index, said)).toEqual(expected)
})
