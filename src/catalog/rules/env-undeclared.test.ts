import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

function messageFor(source: string) {
  const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  const parameters = { images: { type: 'array' }, imageX: { type: 'secureObject' }, theImage: {} }
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  const text = JSON.stringify({ $schema, parameters, resources: [{ ...resource, properties: { source } }] })
  return analyze(text).findings.find(({ code }) => code === 'ENV-UNDECLARED')?.message
}

test('a parameter of another type is not what was meant', () => {
  expect(messageFor("[parameters('imagee')]")).toBe('There is no parameter imagee. Did you mean imageX?')
  expect(messageFor("[parameters('imags')]")).toContain('Did you mean imageX?')
})

test('within a longer expression any type may be meant', () => {
  expect(messageFor("[first(parameters('imags'))]")).toContain('Did you mean images?')
})
