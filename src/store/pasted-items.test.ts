import { expect, test } from 'vitest'
import { readItems } from './pasted-items.ts'

test.each([
  ['one step', '{ "type": "WindowsRestart" }', 'customize', 1],
  [
    'an array with comments and a comma too many',
    '[ // both\n{ "type": "Shell" }, { "type": "File" }, ]',
    'customize',
    2,
  ],
  ['a target', '{ "type": "VHD", "runOutputName": "x" }', 'distribute', 1],
])('%s', (_, text, list, count) => {
  const found = readItems(text, 'customize')
  expect(found?.list).toBe(list)
  expect(found?.sources).toHaveLength(count)
})

test('steps that a validator can be, too, go where the user is', () => {
  expect(readItems('{ "type": "Shell" }', 'validate')?.list).toBe('validate')
  expect(readItems('{ "type": "WindowsUpdate" }', 'validate')?.list).toBe('customize')
})

test.each([
  ['a template', '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "properties": {} }'],
  ['steps and targets in one', '[{ "type": "Shell" }, { "type": "VHD" }]'],
  ['an empty array', '[]'],
  ['no JSON', 'Shell'],
  ['broken JSON', '{ "type": "Shell"'],
])('%s is none', (_, text) => {
  expect(readItems(text, 'customize')).toBeUndefined()
})
