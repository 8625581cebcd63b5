import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from './example-text.ts'

const uri = 'https://stimages.blob.core.windows.net/vhds/'

test('points at each repeat, leaves the first use alone, and proposes names nobody has', () => {
  const distribute = ['a', 'b', 'A', 'a', 'a-2'].map((runOutputName) => ({ type: 'VHD', runOutputName, uri }))
  const { findings } = analyze(exampleText({ template: { properties: { distribute } } }))

  expect(findings.map(({ path, message, fixes }) => [path, message, fixes[0]?.title])).toEqual([
    ['/properties/distribute/2/runOutputName', '3 targets have the run output name A.', 'Rename this one to A-3'],
    ['/properties/distribute/3/runOutputName', '3 targets have the run output name a.', 'Rename this one to a-4'],
  ])
})

test('cuts no name to make room for a number', () => {
  const runOutputName = 'x'.repeat(63)
  const distribute = [1, 2].map(() => ({ type: 'VHD', runOutputName, uri }))
  const { findings } = analyze(exampleText({ template: { properties: { distribute } } }))

  expect(findings.map(({ code, fixes }) => [code, fixes])).toEqual([['DST-ROUT-UNIQUE', []]])
})
