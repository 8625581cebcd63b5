import { defineRule } from './define-rule.ts'
import { group } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { checkResourceId } from './resource-id-rule.ts'

const target = (imageId: string) => ({
  properties: { distribute: [{ type: 'ManagedImage', runOutputName: 'out', imageId, location: 'westus2' }] },
})

export const dstMiId = defineRule({
  code: 'DST-MI-ID',
  severity: 'error',
  summary: 'The image of a ManagedImage target is the resource ID of a managed image.',
  why: 'The service makes or replaces the image under this ID and refuses any other.',
  source: 'Documentation, ManagedImage: "imageId – Resource ID of the destination image".',
  examples: {
    bad: [
      { template: target('my-image') },
      { template: target(`${group}/providers/Microsoft.Compute/galleries/g/images/d`) },
      { template: target('/subscriptions/<subscription>/resourceGroups/rg/images/my-image') },
      { template: target(`${group}/ providers/Microsoft.Compute/images/my-image/`) },
    ],
    good: [
      { template: target(`${group}/providers/Microsoft.Compute/images/my-image`) },
      { template: target('/subscriptions/<subscription>/resourceGroups/rg/providers/Microsoft.Compute/images/<name>') },
      { deployment: true, template: target("[variables('imageId')]") },
    ],
  },
  checkItem({ part }, report) {
    if (part.list !== 'distribute' || !isKind(part, 'ManagedImage')) return
    checkResourceId(part.field('imageId'), { format: 'image-id', noun: 'a managed image' }, report)
  },
})
