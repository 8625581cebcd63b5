import { defineKind } from '#core/kind.ts'
import { az } from '../../commands.ts'
import { formatResourceId, parseResourceId } from '../../resource-ids.ts'
import { joinDots } from '../../summary-words.ts'
import { artifactTags, builtImage, runOutputName } from '../fields.ts'

export const managedImage = defineKind({
  type: 'ManagedImage',
  label: 'Managed image',
  description: 'One image in one region.',
  icon: 'image',
  since: '2019-02-01-preview',
  fields: [
    runOutputName,
    {
      name: 'location',
      label: 'Location',
      help: 'Region of the image. Where an image of this ID exists, it has to be the same one.',
      shape: { type: 'string', format: 'region' },
      required: true,
      command: () => az('account list-locations', { query: '[].name', output: 'tsv' }),
      half: true,
    },
    {
      name: 'imageId',
      label: 'Image',
      help: 'Resource ID of the image to write. Its resource group must exist before the build.',
      shape: { type: 'string', format: 'image-id' },
      required: true,
      command: () => az('group list', { query: '[].id', output: 'tsv' }),
    },
    artifactTags,
  ],
  initial: { runOutputName: '<runOutputName>', imageId: formatResourceId('image-id', {}), location: '<region>' },
  summarize: ({ text }) => {
    const location = text('location')
    return joinDots([parseResourceId('image-id', text('imageId') ?? '')?.image, location && `in ${location}`])
  },
  notes: [
    {
      text: 'The resource group must exist before the build, and the template identity must be able to write images there.',
    },
    { text: 'A region other than that of the template lengthens the build.' },
    builtImage,
  ],
})

/** The spelling of 2018. */
export const managedImage2018 = defineKind({
  ...managedImage,
  type: 'managedImage',
  since: '2018-02-01-preview',
  until: '2018-02-01-preview',
  notes: [],
})
