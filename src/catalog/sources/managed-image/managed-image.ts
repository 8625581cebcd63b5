import { defineKind } from '#core/kind.ts'
import { az } from '../../commands.ts'
import { formatResourceId, parseResourceId } from '../../resource-ids.ts'

export const managedImage = defineKind({
  type: 'ManagedImage',
  label: 'Managed image',
  description: 'In this subscription and region.',
  icon: 'image',
  since: '2019-02-01-preview',
  fields: [
    {
      name: 'imageId',
      label: 'Image',
      help: 'Resource ID of a generalized managed image.',
      shape: { type: 'string', format: 'image-id' },
      required: true,
      command: (read) => {
        const parts = parseResourceId('image-id', read('imageId') ?? '')
        return az('image list', {
          subscription: parts?.subscription,
          'resource-group': parts?.resourceGroup,
          query: '[].{name:name, location:location, id:id}',
          output: 'table',
        })
      },
    },
  ],
  initial: { imageId: formatResourceId('image-id', {}) },
  summarize: ({ text }) => parseResourceId('image-id', text('imageId') ?? '')?.image ?? '',
  notes: [
    { text: 'The image has to lie in the same subscription and region as the template.' },
    {
      text: 'Only generalized images can be built on. Windows can be generalized a limited number of times: 1,001, or 3 for Windows 7 and Server 2008 R2.',
    },
  ],
})
