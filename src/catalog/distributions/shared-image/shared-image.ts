import { defineKind } from '#core/kind.ts'
import { formatResourceId, parseResourceId } from '../../resource-ids.ts'
import { counted } from '#core/counted.ts'
import { artifactTags, builtImage, runOutputName } from '../fields.ts'
import { excludeFromLatest, galleryImageId, replicationMode, versioning } from './gallery-fields.ts'
import { replicationRegions, storageAccountType, targetRegions } from './region-fields.ts'

export const sharedImage = defineKind({
  type: 'SharedImage',
  label: 'Gallery image',
  description: 'A new version in a Compute Gallery.',
  icon: 'gallery',
  since: '2019-02-01-preview',
  fields: [
    runOutputName,
    excludeFromLatest,
    galleryImageId,
    replicationRegions,
    storageAccountType,
    targetRegions,
    versioning,
    replicationMode,
    artifactTags,
  ],
  initial: {
    runOutputName: '<runOutputName>',
    galleryImageId: formatResourceId('image-definition-id', {}),
    targetRegions: [{ name: '<region>' }],
  },
  summarize: ({ text, count }) => {
    const parts = parseResourceId('image-definition-id', text('galleryImageId') ?? '')
    const regions = count('targetRegions') || count('replicationRegions')
    const image = parts ? `${parts.gallery}/${parts.definition}` : ''
    return regions === 0 ? image : `${image} in ${counted(regions, 'region')}`.trimStart()
  },
  notes: [
    { text: 'Gallery and image definition must exist before the build.' },
    {
      text: 'Copying to other regions takes longer and counts toward the build timeout, even where the gallery alone lies elsewhere.',
    },
    { text: 'One of the replication regions has to be the one the gallery lies in.' },
    { text: 'The service numbers the versions itself; you cannot choose one.', until: '2019-05-01-preview' },
    {
      text: 'An ID that ends in an exact version works for one build only: the next one finds the version taken.',
      since: '2020-02-14',
    },
    { text: 'The definition has to have the Hyper-V generation and the security type of the source.' },
    builtImage,
  ],
})

/** The spelling of 2018. */
export const sharedImage2018 = defineKind({
  ...sharedImage,
  type: 'sharedImage',
  since: '2018-02-01-preview',
  until: '2018-02-01-preview',
  notes: [],
})
