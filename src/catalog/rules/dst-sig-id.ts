import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { checkResourceId } from './resource-id-rule.ts'

const gallery =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Compute/galleries/g'
const target = (galleryImageId: string) => ({
  properties: {
    distribute: [{ type: 'SharedImage', runOutputName: 'out', galleryImageId, targetRegions: [{ name: 'westus2' }] }],
  },
})

export const dstSigId = defineRule({
  code: 'DST-SIG-ID',
  severity: 'error',
  summary: 'The image definition of a SharedImage target is the resource ID of one, with or without a version.',
  why: 'The service puts the new version under this definition. A version in the ID is the exact number of the new one.',
  source:
    'Documentation, SharedImage: ".../galleries/<sharedImageGalleryName>/images/<imageGalleryName>"; explicit versions since June 2020: "Specify your own SIG version".',
  examples: {
    bad: [
      { template: target(gallery) },
      { template: target(gallery.replace('galleries', 'gallery') + '/images/avd') },
      { template: target(`${gallery}/images/avd/versions/latest`) },
      { template: target(`${gallery}/images/avd/`) },
      { template: target('') },
    ],
    good: [
      { template: target(`${gallery}/images/avd`) },
      { template: target(`${gallery}/images/avd/versions/1.0.3`) },
      { template: target(`${gallery}/images/<definition>/version`) },
      { deployment: true, template: target("[parameters('definitionId')]") },
    ],
  },
  checkItem({ part }, report) {
    if (part.list !== 'distribute' || !isKind(part, 'SharedImage')) return
    const rule = { format: 'image-definition-id', noun: 'a gallery image definition' } as const
    checkResourceId(part.field('galleryImageId'), rule, report)
  },
})
