import { expect, test } from 'vitest'
import { analyze } from '#catalog/analyze.ts'
import { reviewOf } from './review-rows.ts'

function rowsOf(properties: object, step: string) {
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01', properties }
  const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  const { templates } = analyze(JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources: [resource] }))
  const groups = templates[0] ? reviewOf(templates[0]) : []
  const rows = groups.find((group) => group.step === step)?.rows ?? []
  return rows.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`)
}

test('validators have rows of their own; what is kept is only what nobody knows', () => {
  const inVMValidations = [{ type: 'Shell', name: 'Check', inline: ['ls'] }]
  expect(rowsOf({ validate: { sourceValidationOnly: true, inVMValidations, own: 1 } }, 'validate')).toEqual([
    'Validate the source only: true',
    'Kept as is: own',
    'Validators: 1 in order: 1 Shell',
    expect.stringMatching(/^1: Check · Shell · /),
  ])
})

test('an item that an expression stands for is called so, as in the list of steps', () => {
  expect(rowsOf({ customize: ["[parameters('step')]"] }, 'customize')).toContain("1: Expression · [parameters('step')]")
})
