import { defineRule, since } from './define-rule.ts'
import { group } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { checkResourceId } from './resource-id-rule.ts'

const compute = `${group}/providers/Microsoft.Compute`
const from = (imageId: string) => ({ properties: { source: { type: 'ManagedImage', imageId } } })

export const srcMiId = defineRule({
  code: 'SRC-MI-ID',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'The image of a ManagedImage source is the resource ID of a managed image.',
  why: 'The service looks the image up by this ID. It refuses any other text: "Field \'imageId\' has a bad value".',
  source: 'Documentation and release notes: "Field \'imageId\' has a bad value".',
  examples: {
    bad: [
      { template: from('golden-image') },
      { template: from(`${compute}/galleries/g/images/golden/versions/1.0.0`) },
      { template: from(`${compute}/images/golden/`) },
    ],
    good: [
      { template: from(`${compute}/images/golden`) },
      { template: from('<imageId>') },
      { deployment: true, template: from("[parameters('imageId')]") },
    ],
  },
  check({ source }, report) {
    if (!source || !isKind(source, 'ManagedImage')) return
    checkResourceId(source.field('imageId'), { format: 'image-id', noun: 'a managed image' }, report)
  },
})
