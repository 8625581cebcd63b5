import { expect, test } from 'vitest'
import { nearName } from './near-name.ts'
import { inEnglish } from './translated-names.ts'

const names = [
  'name',
  'imageVersionId',
  'runElevated',
  'runAsSystem',
  'validExitCodes',
  'inline',
  'artifactTags',
  'sku',
  'tags',
]

test.each([
  ['imageVersionID', 'imageVersionId'],
  ['RUNELEVATED', 'runElevated'],
  ['runElevatd', 'runElevated'],
  ['valid_exit_codes', 'validExitCodes'],
  ['aritfactTags', 'artifactTags'],
  ['nmae', 'name'],
  ['inlin', 'inline'],
  ['versionId', 'imageVersionId'],
])('%s means %s', (written, meant) => {
  expect(nearName(written, names)).toBe(meant)
})

test.each(['build', 'uri', 'dataDisks', 'x', '', 'scriptUri'])('%j means none of them', (written) => {
  expect(nearName(written, names)).toBeUndefined()
})

test('of one or two letters any slip would do, so none does', () => {
  expect(nearName('s', ['t', 'vm', 'S'])).toBe('S')
  expect(nearName('s', ['t', 'vm'])).toBeUndefined()
  expect(nearName('id', ['ip', 'vm'])).toBeUndefined()
  expect(nearName('typ', ['type'])).toBe('type')
})

test('the nearest wins, whatever the order', () => {
  expect(nearName('runAsSystm', ['runAsSystemd', 'runAsSystem'])).toBe('runAsSystem')
  expect(nearName('a', [])).toBeUndefined()
})

test.each(['constructor', 'toString', '__proto__'])('%s is a name like any other, also to the translation', (name) => {
  expect(inEnglish(name)).toBe(name)
})
