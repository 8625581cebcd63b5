import { defineSetting } from './define-setting.ts'

export const resourceType = 'Microsoft.VirtualMachineImages/imageTemplates'

export const type = defineSetting({
  step: 'basics',
  field: {
    name: 'type',
    label: 'Resource type',
    help: 'Tells Azure Resource Manager that this is an image template. It has one value only.',
    shape: { type: 'string', values: [resourceType], anyCase: true },
    required: true,
  },
})
