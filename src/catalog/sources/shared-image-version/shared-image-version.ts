import { defineKind } from '#core/kind.ts'
import { az } from '../../commands.ts'
import { formatResourceId, parseResourceId } from '../../resource-ids.ts'

export const sharedImageVersion = defineKind({
  type: 'SharedImageVersion',
  label: 'Gallery image version',
  description: 'An image in a Compute Gallery.',
  icon: 'version',
  since: '2019-05-01-preview',
  fields: [
    {
      name: 'imageVersionId',
      label: 'Image version',
      help: 'Resource ID of a version that is replicated to the region of the template.',
      shape: { type: 'string', format: 'image-version-id' },
      required: true,
      command: (read) => {
        const parts = parseResourceId('image-version-id', read('imageVersionId') ?? '')
        return az('sig image-version list', {
          subscription: parts?.subscription,
          'resource-group': parts?.resourceGroup ?? '<resourceGroup>',
          'gallery-name': parts?.gallery ?? '<galleryName>',
          'gallery-image-definition': parts?.definition ?? '<imageDefinition>',
          output: 'table',
        })
      },
    },
    {
      name: 'exactVersion',
      label: 'Exact version',
      help: 'Resource ID of the version that latest stood for. The service writes it.',
      since: '2022-07-01',
      shape: { type: 'string', format: 'image-version-id' },
      readOnly: true,
    },
  ],
  initial: { imageVersionId: formatResourceId('image-version-id', {}) },
  summarize: ({ text }) => {
    const parts = parseResourceId('image-version-id', text('imageVersionId') ?? '')
    return parts ? `${parts.gallery}/${parts.definition} ${parts.version}` : ''
  },
  notes: [
    { text: 'The version has to be replicated to the region of the template before a build can start from it.' },
    { text: 'The ID needs an exact version here; latest works from 2022-07-01 on.', until: '2022-02-14' },
    {
      text: 'End the ID in /versions/latest to start from the newest version each time. Images of a gallery shared directly with you work too (preview).',
      since: '2022-07-01',
    },
    { text: 'Only generalized images can be built on, and the operating system has to be a supported one.' },
    {
      text: 'A source of type TrustedLaunchSupported needs a target of the same type. TrustedLaunch and ConfidentialVM images are refused.',
    },
  ],
})
