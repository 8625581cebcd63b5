import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { starters } from '../starters/index.ts'
import { estimateIds, estimates, readEstimates } from './estimates.ts'
import { timelineOf } from './timeline.ts'

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
  expect(rows[3]).toMatchObject({ path: '/properties/customize/2', note: 'waits up to 10m' })
})

test.each<[unknown, number | undefined, string]>([
  [0, 240, 'fits'],
  [undefined, 240, 'fits'],
  [120, 120, 'tight'],
  [60, 60, 'over'],
  ['<minutes>', undefined, 'unknown'],
])('a timeout of %j gives %j minutes, which %s', (buildTimeoutInMinutes, limit, verdict) => {
  expect(timeline({ buildTimeoutInMinutes })).toMatchObject({ limit, verdict })
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
