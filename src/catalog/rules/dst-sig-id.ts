import { defineRule } from './define-rule.ts'
import { definition, group } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { checkResourceId } from './resource-id-rule.ts'

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
      { template: target(definition.replace('galleries', 'gallery')) },
      { template: target(definition.replace(/.images.*/, '')) },
      { template: target(`${definition}/versions/latest`) },
      { template: target(`${definition}/`) },
      { template: target('') },
      { template: target(`${group}/providers/Microsoft.Compute/images/<imageName>`) },
    ],
    good: [
      { template: target(definition) },
      { template: target(`${definition}/versions/1.0.3`) },
      { template: target(`${definition}-<env>/versions/<version>`) },
      { template: target('<definitionId>') },
      { template: target('<galleryId>/images/win11') },
      { deployment: true, template: target("[parameters('definitionId')]") },
    ],
  },
  checkItem({ part }, report) {
    if (part.list !== 'distribute' || !isKind(part, 'SharedImage')) return
    const rule = { format: 'image-definition-id', noun: 'a gallery image definition' } as const
    checkResourceId(part.field('galleryImageId'), rule, report)
  },
})
