import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { starters } from '../starters/index.ts'
import { estimateIds, estimates, readEstimates } from './estimates.ts'
import { timelineOf } from './timeline.ts'
import { sentenceOf } from './timeline-words.ts'

const windows11 = JSON.parse(starters.find(({ id }) => id === 'windows-11-virtual-desktops')!.text) as {
  properties: Record<string, unknown>
}

function timeline(properties: Record<string, unknown> = {}, minutes = readEstimates('')) {
  const { templates } = analyze(
    JSON.stringify({ ...windows11, properties: { ...windows11.properties, ...properties } }),
  )
  return timelineOf(templates[0]!, minutes)
}

test('every part of the run has its row, in the order it happens, each where the former ends', () => {
  const { rows, total } = timeline({
    validate: { inVMValidations: [{ type: 'PowerShell', name: 'Check', inline: ['exit 0'] }] },
    distribute: [
      { type: 'SharedImage', runOutputName: 'out', targetRegions: [{ name: 'westeurope' }, { name: 'eastus' }] },
      { type: 'VHD', runOutputName: 'disk' },
    ],
  })
  expect(rows.map(({ label, estimate }) => `${label} ${estimate}`)).toEqual([
    'Start the build VM startWindows',
    'Install FSLogix script',
    'Redirect the time zone script',
    'Restart before updates restart',
    'Install updates updates',
    'Restart after updates restart',
    'Generalize generalizeWindows',
    'Capture the image capture',
    'Start a VM of the image startToValidate',
    'Check validator',
    'VM boot optimization optimize',
    'out gallery',
    'out: replicate regions',
    'disk vhd',
  ])
  for (const [index, { from, minutes }] of rows.entries()) expect(rows[index + 1]?.from ?? total).toBe(from + minutes)
  expect(rows[3]).toMatchObject({ path: '/properties/customize/2', note: 'waits up to 10m', number: 3 })
  expect(rows[9]).toMatchObject({ path: '/properties/validate/inVMValidations/0', number: 1 })
})

test.each<[unknown, number | undefined, string]>([
  [0, 240, 'fits'],
  [undefined, 240, 'fits'],
  [120, 120, 'tight'],
  [60, 60, 'over'],
  ['<minutes>', undefined, 'unknown'],
  [2000, undefined, 'unknown'],
  [-5, undefined, 'unknown'],
])('a timeout of %j gives %j minutes, which %s', (buildTimeoutInMinutes, minutes, verdict) => {
  expect(timeline({ buildTimeoutInMinutes })).toMatchObject({ limit: { minutes }, verdict })
})

test.each<[unknown, RegExp]>([
  ['<minutes>', /not filled in yet/],
  [2000, /0 to 960 minutes, not 2000/],
  [-5, /0 to 960 minutes, not -5/],
  [0, /within the 240 minutes that hold without/],
])('what a timeout of %j means is said', (buildTimeoutInMinutes, words) => {
  expect(sentenceOf(timeline({ buildTimeoutInMinutes }))).toMatch(words)
})

describe('expressions', () => {
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  function deployed(properties: unknown) {
    const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
    const parameters = {
      t: { type: 'int', defaultValue: 60 },
      open: { type: 'int' },
      long: { defaultValue: 2000 },
      none: { defaultValue: 0 },
    }
    const text = JSON.stringify({ $schema, parameters, resources: [{ ...resource, properties }] })
    return timelineOf(analyze(text).templates[0]!, readEstimates(''))
  }

  test('what they stand for is in the run, takes no time that anybody knows, and is said', () => {
    const read = deployed({
      buildTimeoutInMinutes: "[parameters('t')]",
      customize: "[parameters('steps')]",
      validate: "[parameters('v')]",
      optimize: "[parameters('o')]",
      distribute: ["[parameters('d')]"],
    })
    const unknown = read.rows.filter((row) => row.isUnknown)
    expect(unknown.map(({ label, minutes, path }) => [label, minutes, path])).toEqual([
      ['Steps', 0, '/properties/customize'],
      ['Validators', 0, '/properties/validate'],
      ['VM boot optimization', 0, '/properties/optimize'],
      ['Target 1', 0, '/properties/distribute/0'],
    ])
    expect(sentenceOf(read)).toBe(
      'About 22 minutes and what 4 expressions hold, against the build timeout of 60 minutes, the default of t.',
    )
    expect(deployed({ customize: ["[parameters('step')]"] })).toMatchObject({ unknown: 1, total: 22 })
  })

  test('a default that is too short is said, but nothing is offered in place of the expression', () => {
    const customize = [{ type: 'WindowsUpdate' }]
    expect(deployed({ buildTimeoutInMinutes: "[parameters('t')]", customize })).toMatchObject({
      verdict: 'over',
      better: undefined,
    })
  })

  test('a default of 0 is the time that holds without one, and the expression stays all the same', () => {
    const customize = Array.from({ length: 6 }, () => ({ type: 'WindowsUpdate' }))
    const read = deployed({ buildTimeoutInMinutes: "[parameters('none')]", customize })
    expect(read).toMatchObject({ limit: { minutes: 240 }, verdict: 'over', better: undefined })
    expect(sentenceOf(read)).toMatch(/more than the build timeout of 240 minutes, the default of none/)
  })

  test.each([
    ["[parameters('open')]", /expression whose value is not known/],
    ['[add(1, 2)]', /expression whose value is not known/],
    ["[parameters('long')]", /not 2000/],
  ])('a timeout of %s cannot be compared', (buildTimeoutInMinutes, words) => {
    expect(sentenceOf(deployed({ buildTimeoutInMinutes }))).toMatch(words)
  })

  test('one for all properties leaves nothing to draw', () => {
    const read = deployed("[parameters('all')]")
    expect(read).toMatchObject({ rows: [], isWhollyUnknown: true, verdict: 'unknown', better: undefined })
    expect(sentenceOf(read)).toMatch(/cannot be told/)
  })
})

test('what would be enough has room to spare and is no more than the service takes', () => {
  expect(timeline({ buildTimeoutInMinutes: 60 }).better).toBe(150)
  expect(timeline({ buildTimeoutInMinutes: 300 }).better).toBeUndefined()
  const slow = readEstimates('{"updates": 900}')
  expect(timeline({ buildTimeoutInMinutes: 240 }, slow)).toMatchObject({ verdict: 'over', better: 960 })
  expect(timeline({ buildTimeoutInMinutes: 960 }, slow).better).toBeUndefined()
})

test('a step that overrides generalize is named', () => {
  const inline = ["'x' | Out-File c:\\DeprovisioningScript.ps1"]
  const { rows } = timeline({ customize: [{ type: 'PowerShell', inline }] })
  expect(rows.find(({ label }) => label === 'Generalize')).toMatchObject({
    path: '/properties/customize/0',
    note: 'overridden by step 1',
  })
})

test.each(['', '{', '[]', 'null', '{"script": -1}', '{"script": "5"}', '{"script": 961}'])(
  'kept %s: the defaults stand',
  (kept) => {
    expect(readEstimates(kept)).toEqual(Object.fromEntries(estimateIds.map((id) => [id, estimates[id].minutes])))
  },
)
