import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { planUpgrade } from '../upgrades/plan-upgrade.ts'

const write = (apiVersion: string | undefined, properties: object) =>
  JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion, properties }, undefined, 2)
const lackingIn = (text: string) => analyze(text).findings.filter(({ code }) => code === 'SCH-VERSION')
const offered = (text: string) => lackingIn(text).map(({ fixes }) => fixes.map(({ title }) => title))

const later = { optimize: { vmBoot: { state: 'Enabled' } }, managedResourceTags: { a: 'b' } }

test.each<[string, string | undefined, object, string[][]]>([
  [
    'the version that has a property, before taking it out',
    '2021-10-01',
    later,
    [
      ['Use 2022-07-01', 'Remove optimize'],
      ['Use 2024-02-01', 'Remove managedResourceTags'],
    ],
  ],
  [
    'of an item of a list too',
    '2022-02-14',
    { validate: { inVMValidations: [{ type: 'File' }] } },
    [['Use 2022-07-01']],
  ],
  [
    'removal alone where the version is past',
    '2024-02-01',
    { customize: [{ type: 'Shell', script: 'https://x.example/a' }] },
    [['Remove script']],
  ],
  [
    'removal alone where the version stands nowhere',
    undefined,
    { additionalDataDisks: [] },
    [['Remove additionalDataDisks']],
  ],
])('what a version lacks offers %s', (_, version, properties, titles) => {
  expect(offered(write(version, properties))).toEqual(titles)
})

test('all versions asked for are reached, one after another, with nothing taken out', () => {
  const { text } = planUpgrade(write('2021-10-01', later), { template: 0, only: 'SCH-VERSION' })
  expect(text).toBe(write('2024-02-01', later))
})

test('a version that is no more known than before changes what is remembered of the steps', () => {
  const properties = { customize: [{ type: 'Shell', script: 'x' }] }
  const [known, unknown] = [write('2024-02-01', properties), write('2024-02-02', properties)].map((text) =>
    lackingIn(text).map(({ severity }) => severity),
  )
  expect([known, unknown]).toEqual([['error'], ['warning']])
})
