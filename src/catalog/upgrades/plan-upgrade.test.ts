import { describe, expect, it } from 'vitest'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { brokenExample } from './broken-example.ts'
import { planUpgrade } from './plan-upgrade.ts'
import type { UpgradeRequest } from './proposal.ts'

const group = '/subscriptions/S/resourceGroups/RG/providers'
const identity = `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/builder`
const type = 'Microsoft.VirtualMachineImages/imageTemplates'

/** The page of May 2019 put together, as far as it is JSON. */
const old = {
  type,
  apiVersion: '2019-05-01-preview',
  location: 'westus2',
  dependsOn: [],
  properties: {
    buildTimeoutInMinutes: '80',
    build: {},
    source: {
      type: 'SharedImageVersion',
      imageVersionID: `/subscriptions/S/resourceGroups/RG/p  roviders/Microsoft.Compute/galleries/G/images/D/versions/1.0.0`,
    },
    customize: [
      { type: 'PowerShell', name: 'p', inline: 'Get-Date', valid_exit_codes: '0,3010' },
      { type: 'WindowsRestart', restartCommand: 'shutdown /r /f /t 0 /c', restartTimeout: '5m' },
    ],
    distribute: [
      {
        type: 'managedImage',
        imageId: `${group}/Microsoft.Compute/images/I`,
        location: 'westus2',
        runOutputName: 'mi',
      },
      {
        type: 'sharedImage',
        galleryImageId: `${group}/Microsoft.Compute/galleries/G/images/D2`,
        runOutputName: 'sig',
        replicationRegions: ['westus2', 'eastus'],
      },
      { type: 'VHD', runOutputName: 'vhd', tags: { a: 'b' } },
    ],
  },
}

function plan(template: unknown, request: UpgradeRequest = {}) {
  const text = JSON.stringify(template, null, 2)
  const planned = planUpgrade(text, { template: 0, isReviewed: true, ...request })
  expect(applyTextEdits(text, planned.edits)).toBe(planned.text)
  return { ...planned, value: JSON.parse(planned.text) as typeof old & Record<string, unknown> }
}

const titles = ({ proposals }: ReturnType<typeof plan>) =>
  proposals.map(({ isChosen, title }) => `${isChosen ? 'x' : '-'} ${title}`)

describe('from the public preview to the newest version', () => {
  const answers = new Map([['identity', identity]])
  const planned = plan(old, { to: '2025-10-01', answers })

  it('proposes every change, each by itself', () => {
    expect(titles(planned)).toEqual([
      'x API version 2019-05-01-preview → 2025-10-01',
      'x buildTimeoutInMinutes: "80" → 80',
      'x Remove build',
      'x imageVersionID → imageVersionId',
      'x Make it a list',
      'x valid_exit_codes → validExitCodes',
      'x shutdown /r /f /t 0 /c → shutdown /r /f /t 0',
      'x managedImage → ManagedImage',
      'x sharedImage → SharedImage',
      'x Convert to target regions',
      'x tags → artifactTags',
      'x Correct the ID',
      'x Use [0, 3010]',
    ])
  })

  it('makes the template that the newest version takes, and leaves nothing', () => {
    const { properties } = planned.value
    expect(planned.value).toEqual({
      ...old,
      apiVersion: '2025-10-01',
      identity: { type: 'UserAssigned', userAssignedIdentities: { [identity]: {} } },
      properties: {
        buildTimeoutInMinutes: 80,
        source: {
          type: 'SharedImageVersion',
          imageVersionId: `${group}/Microsoft.Compute/galleries/G/images/D/versions/1.0.0`,
        },
        customize: [
          { type: 'PowerShell', name: 'p', inline: ['Get-Date'], validExitCodes: [0, 3010] },
          { type: 'WindowsRestart', restartCommand: 'shutdown /r /f /t 0', restartTimeout: '5m' },
        ],
        distribute: [
          { ...old.properties.distribute[0], type: 'ManagedImage' },
          {
            type: 'SharedImage',
            galleryImageId: `${group}/Microsoft.Compute/galleries/G/images/D2`,
            runOutputName: 'sig',
            targetRegions: [
              { name: 'westus2', replicaCount: 1 },
              { name: 'eastus', replicaCount: 1 },
            ],
          },
          { type: 'VHD', runOutputName: 'vhd', artifactTags: { a: 'b' } },
        ],
      },
    })
    expect(Object.keys(properties)).not.toContain('build')
    // True of it before and after: no edit can say where the VHD should go.
    expect(planned.left.map(({ code }) => code)).toEqual(['VHD-LOST'])
  })

  it('says where in the planned text each one shows', () => {
    const shown = planned.proposals.map(({ offset }) => planned.text.slice(offset, offset + 12))
    expect(shown[0]).toBe('"2025-10-01"')
    expect(shown[1]).toMatch(/^80,/)
    expect(shown[7]).toBe('"ManagedImag')
  })

  it('asks for what it cannot know, and leaves it a finding until it is told', () => {
    const { questions, left } = plan(old, { to: '2025-10-01' })
    expect(questions).toMatchObject([{ id: 'identity', answer: '', problem: undefined }])
    expect(left.map(({ code }) => code)).toEqual(['IDN-REQUIRED', 'VHD-LOST'])
    const wrong = plan(old, { to: '2025-10-01', answers: new Map([['identity', 'builder']]) })
    expect(wrong.questions[0]?.problem).toMatch(/userAssignedIdentities/)
    expect(wrong.left.map(({ code }) => code)).toEqual(['IDN-REQUIRED', 'VHD-LOST'])
  })

  it('leaves out what is unticked, with what follows from it', () => {
    const key = planned.proposals.find(({ title }) => title.startsWith('valid_exit_codes'))?.key ?? ''
    const without = plan(old, { to: '2025-10-01', answers, choices: new Map([[key, false]]) })
    expect(titles(without)).toContain('- valid_exit_codes → validExitCodes')
    expect(titles(without)).not.toContain('x Use [0, 3010]')
    expect(without.text).toContain('"valid_exit_codes": "0,3010"')
    expect(without.left.map(({ code }) => code)).toEqual(['CUS-EXIT-NAME', 'VHD-LOST'])
  })

  it('checks by the new version even where the old one is kept in the text', () => {
    const key = planned.proposals[0]?.key ?? ''
    const without = plan(old, { to: '2025-10-01', answers, choices: new Map([[key, false]]) })
    expect(without.value.apiVersion).toBe('2019-05-01-preview')
    expect(titles(without)).toContain('x Remove build')
  })
})

it('offers the time the service gives now, unticked', () => {
  const properties = { ...old.properties, buildTimeoutInMinutes: undefined }
  const planned = plan({ ...old, properties }, { to: '2020-02-14' })
  expect(titles(planned)).toContain('- Set buildTimeoutInMinutes to 240')
})

const clean = (properties: object, apiVersion = '2019-05-01-preview') => ({
  type,
  apiVersion,
  name: 'image',
  location: 'westus2',
  identity: { type: 'UserAssigned', userAssignedIdentities: { [identity]: {} } },
  properties: {
    source: {
      type: 'PlatformImage',
      publisher: 'Canonical',
      offer: 'UbuntuServer',
      sku: '18.04-LTS',
      version: 'latest',
    },
    distribute: [
      {
        type: 'ManagedImage',
        imageId: `${group}/Microsoft.Compute/images/I`,
        location: 'westus2',
        runOutputName: 'image',
      },
    ],
    ...properties,
  },
})

describe('questions', () => {
  it('puts the ID of a subnet together from the names of old and a subscription', () => {
    const guid = '11111111-2222-3333-4444-555555555555'
    const vmProfile = { vnetConfig: { name: 'net', subnetName: 'build', resourceGroupName: 'rg-net' } }
    const { questions } = plan(clean({ vmProfile }), { to: '2024-02-01' })
    expect(questions.map(({ id }) => id)).toEqual(['subnet'])
    const planned = plan(clean({ vmProfile }), { to: '2024-02-01', answers: new Map([['subnet', guid]]) })
    expect(planned.value.properties).toMatchObject({
      vmProfile: {
        vnetConfig: {
          subnetId: `/subscriptions/${guid}/resourceGroups/rg-net/providers/Microsoft.Network/virtualNetworks/net/subnets/build`,
        },
      },
    })
    expect(planned.left).toEqual([])
  })

  it('takes another source for an ISO', () => {
    const source = { type: 'ISO', sourceUri: 'https://example.com/rhel.iso', sha256Checksum: 'a'.repeat(64) }
    const { questions, left } = plan(clean({ source }), { to: '2020-02-14' })
    expect(questions.map(({ id }) => id)).toEqual(['source'])
    expect(left.map(({ code }) => code)).toContain('SRC-ISO-REMOVED')
    const image = `${group}/Microsoft.Compute/images/rhel`
    const planned = plan(clean({ source }), { to: '2020-02-14', answers: new Map([['source', image]]) })
    expect(planned.value.properties.source).toEqual({ type: 'ManagedImage', imageId: image })
    expect(planned.left).toEqual([])
  })
})

it('changes the default of the parameter that holds the version', () => {
  const deployment = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { api: { type: 'string', defaultValue: '2020-02-14' } },
    resources: [{ ...clean({}), apiVersion: "[parameters('api')]" }],
  }
  const planned = plan(deployment, { to: '2024-02-01' })
  expect(titles(planned)).toEqual(['x Default of api: 2020-02-14 → 2024-02-01'])
  expect(planned.value).toMatchObject({
    parameters: { api: { defaultValue: '2024-02-01' } },
    resources: [{ apiVersion: "[parameters('api')]" }],
  })
})

it('lists what would be lost on the way down, and loses none of it unasked', () => {
  const errorHandling = { onCustomizerError: 'abort' }
  const planned = plan(clean({ errorHandling }, '2024-02-01'), { to: '2022-07-01' })
  expect(titles(planned)).toEqual(['x API version 2024-02-01 → 2022-07-01', '- Remove errorHandling'])
  expect(planned.value.properties).toMatchObject({ errorHandling })
})

it('mends a text that is no JSON first, and then what it says', () => {
  const text = JSON.stringify(old, null, 2).replace('"location": "westus2",\n  "dep', '"location": "westus2"\n  "dep')
  const planned = planUpgrade(text, { template: 0, isReviewed: true })
  expect(planned.proposals[0]?.code).toBe('JSON-SYNTAX')
  expect(() => JSON.parse(planned.text) as unknown).not.toThrow()
  expect(planned.text).toContain('"ManagedImage"')
})

it('does no more than what is safe where nobody looks', () => {
  const planned = planUpgrade(JSON.stringify(clean({ colour: { a: 1 }, autorun: {} }, '2024-02-01')), {})
  expect(planned.proposals.map(({ isChosen }) => isChosen)).not.toContain(false)
  expect(planned.text).toContain('"colour":{"a":1}')
  expect(planned.text).toContain('"autoRun"')
})

it('writes an empty list as the empty object it should be, unless there is a comment in it', () => {
  const text = JSON.stringify(clean({ optimize: [], errorHandling: ['?'] }, '2024-02-01'))
  const { text: after } = planUpgrade(text.replace('["?"]', '[ /* abort? */ ]'), {})
  expect(after).toContain('"optimize":{}')
  expect(after).toContain('"errorHandling":[ /* abort? */ ]')
})

describe('the broken example', () => {
  const identity = `/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images/providers/Microsoft.ManagedIdentity/userAssignedIdentities/builder`

  it('is a clean template after its upgrade, once its identity is named', () => {
    const answers = new Map([['identity', identity]])
    const planned = planUpgrade(brokenExample.text, { template: 0, to: '2024-02-01', isReviewed: true, answers })
    expect(planned.proposals.filter(({ isChosen }) => !isChosen).map(({ title }) => title)).toEqual([])
    expect(planned.left.map(({ code, message }) => `${code} ${message}`)).toEqual([])
    expect(JSON.parse(planned.text)).toMatchObject({
      apiVersion: '2024-02-01',
      properties: { buildTimeoutInMinutes: 80 },
    })
  })
})

it('does one kind only, all of it, where that is asked', () => {
  const planned = planUpgrade(JSON.stringify(old, null, 2), { template: 0, only: 'TYPE-CASE' })
  expect(planned.proposals.map(({ title }) => title)).toEqual([
    'managedImage → ManagedImage',
    'sharedImage → SharedImage',
  ])
  expect(planned.text).toContain('"valid_exit_codes"')
})

describe('a version that cannot be set', () => {
  const target = {
    type: 'SharedImage',
    runOutputName: 'sig',
    galleryImageId: `${group}/Microsoft.Compute/galleries/G/images/D`,
    replicationRegions: ['westus2'],
  }
  const deployed = (apiVersion: string, parameter: object = { type: 'string' }) =>
    JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { 'api-version': parameter },
      resources: [{ ...clean({ distribute: [target], autorun: {} }), apiVersion }],
    })
  const rest = { ...clean({ distribute: [target] }), type: undefined, name: undefined, apiVersion: undefined }
  const hosted = (version: string) =>
    `resource "azapi_resource" "x" {\n  type = "${type}@${version}"\n  body = <<EOT\n${JSON.stringify(rest)}\nEOT\n}\n`
  const planned = (text: string, request: UpgradeRequest) =>
    planUpgrade(text, { isReviewed: true, answers: new Map([['identity', identity]]), ...request })

  it.each([
    ['a parameter without default', deployed("[parameters('api-version')]"), /^"\[parameters/, /no default to change/],
    [
      'a computed one',
      deployed("[concat('2020-02', '-14')]"),
      /^"\[concat/,
      /Write 2024-02-01 here, or as its default/,
    ],
    [
      'the type of an azapi_resource',
      hosted('2020-02-14'),
      /^type = /,
      /2020-02-14 stands outside.*Set 2024-02-01 there/,
    ],
    ['one that is computed there', hosted('${var.v}'), /^type = /, /\$\{var\.v\} stands outside/],
  ])('is told, and what only it needs is left out: %s', (__, text, place, message) => {
    const { text: after, outOfReach, proposals } = planned(text, { to: '2024-02-01' })
    expect(after).toContain('"replicationRegions":["westus2"]')
    expect(proposals.map(({ title }) => title)).not.toContain('Convert to target regions')
    expect(outOfReach).toMatchObject([{ code: 'UPGRADE', severity: 'error', template: 0 }])
    expect(outOfReach[0]?.message).toMatch(message)
    expect(after.slice(outOfReach[0]?.range.start)).toMatch(place)
  })

  it('keeps nothing from being mended that is wrong anyhow', () => {
    const { text } = planned(deployed("[parameters('api-version')]"), { to: '2024-02-01' })
    expect(text).toContain('"autoRun"')
  })

  it.each([
    ['it can be', deployed("[parameters('api-version')]", { type: 'string', defaultValue: '2020-02-14' })],
    ['it is there already', hosted('2024-02-01')],
    ['the address names it', JSON.stringify(rest)],
  ])('is no matter where %s', (__, text) => {
    const { outOfReach, text: after } = planned(text, { to: '2024-02-01' })
    expect(outOfReach).toEqual([])
    expect(after).toContain('"targetRegions"')
  })

  it('is none of a repair', () => {
    expect(planned(deployed("[parameters('api-version')]"), {}).outOfReach).toEqual([])
  })

  it('of one template does not hold up another', () => {
    const [one] = (JSON.parse(deployed("[parameters('api-version')]")) as { resources: object[] }).resources
    const text = JSON.stringify({
      parameters: { 'api-version': { type: 'string' } },
      resources: [one, { ...one, apiVersion: '2020-02-14' }],
    })
    const { text: after, outOfReach } = planned(text, { to: '2024-02-01' })
    expect(outOfReach.map((finding) => finding.template)).toEqual([0])
    expect(after.match(/replicationRegions|targetRegions/g)).toEqual(['replicationRegions', 'targetRegions'])
  })
})
