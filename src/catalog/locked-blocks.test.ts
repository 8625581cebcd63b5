import { expect, test } from 'vitest'
import { toPointer } from '#core/text/path.ts'
import { analyze } from './analyze.ts'
import { lockedBlocks } from './locked-blocks.ts'

function blocksOf(properties: unknown) {
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01', properties }
  const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  const { templates } = analyze(JSON.stringify({ $schema, contentVersion: '1.0.0.0', resources: [resource] }))
  return lockedBlocks(templates[0]!).map(toPointer)
}

test('an expression for all properties is the only block', () => {
  expect(blocksOf("[parameters('p')]")).toEqual(['/properties'])
})

test('blocks and items that expressions stand for; a single value is none', () => {
  expect(
    blocksOf({
      buildTimeoutInMinutes: "[parameters('t')]",
      vmProfile: "[parameters('vm')]",
      source: { type: 'PlatformImage', offer: "[parameters('offer')]" },
      customize: ["[parameters('step')]", { type: 'Shell', inline: ['[ -f a ]'] }],
      validate: { inVMValidations: "[parameters('v')]" },
      distribute: "[parameters('d')]",
    }),
  ).toEqual([
    '/properties/vmProfile',
    '/properties/distribute',
    '/properties/validate/inVMValidations',
    '/properties/customize/0',
  ])
})
