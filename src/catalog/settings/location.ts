import { az } from '../commands.ts'
import { defineSetting } from './define-setting.ts'

export const location = defineSetting({
  step: 'basics',
  field: {
    name: 'location',
    label: 'Location',
    help: 'Region where the template lives and the image is built; it cannot be changed later. Images can go to other regions.',
    shape: { type: 'string', format: 'region' },
    required: true,
    command: () =>
      az('provider show', {
        namespace: 'Microsoft.VirtualMachineImages',
        query: "resourceTypes[?resourceType=='imageTemplates'].locations",
        output: 'table',
      }),
    half: true,
  },
})
