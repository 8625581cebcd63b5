import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from './example-text.ts'

test('the storage type of the target goes to each of its regions', () => {
  const target = {
    type: 'SharedImage',
    runOutputName: 'out',
    galleryImageId: '<definition>',
    replicationRegions: ['westus2', '<region>'],
    storageAccountType: 'Standard_ZRS',
  }
  const { findings } = analyze(exampleText({ template: { properties: { distribute: [target] } } }))
  const [fix] = findings.find(({ code }) => code === 'DST-REPL-DEPRECATED')?.fixes ?? []
  const path = ['properties', 'distribute', 0]

  expect(fix?.edits).toEqual([
    {
      op: 'set',
      path: [...path, 'targetRegions'],
      content: {
        value: ['westus2', '<region>'].map((name) => ({ name, replicaCount: 1, storageAccountType: 'Standard_ZRS' })),
      },
    },
    { op: 'remove', path: [...path, 'replicationRegions'] },
    { op: 'remove', path: [...path, 'storageAccountType'] },
  ])
})
