import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'
import { checkResourceId } from './resource-id-rule.ts'

const from = (imageVersionId: string) => ({ properties: { source: { type: 'SharedImageVersion', imageVersionId } } })

/** Images that another tenant shares have no subscription in their ID. */
const shared = /^\/(sharedGalleries|communityGalleries)\//i

export const srcSigId = defineRule({
  code: 'SRC-SIG-ID',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'The image version of a SharedImageVersion source is the resource ID of one.',
  why: 'The service looks the version up by this ID. The ID of the definition alone is not enough.',
  source:
    'REST specification, imageVersionId: "ARM resource id of the image version". Release notes 2022-07-01: latest may stand for the version.',
  examples: {
    bad: [
      { template: from(definition) },
      { template: from(`${definition}/versions/newest`) },
      { template: from(`${definition} /versions/1.0.0`) },
      { template: from('golden/1.0.0') },
    ],
    good: [
      { template: from(`${definition}/versions/1.0.0`) },
      { template: from(`${definition}/versions/latest`) },
      { template: from('/sharedGalleries/s-g/images/d/versions/1.0.0') },
      { template: from('<sigDefImgVersionId>') },
      { deployment: true, template: from("[parameters('imageVersionId')]") },
    ],
  },
  check({ source }, report) {
    if (!source || !isKind(source, 'SharedImageVersion')) return
    const id = source.field('imageVersionId')
    if (shared.test(literalText(id) ?? '')) return
    const rule = { format: 'image-version-id', noun: 'a gallery image version', otherVersion: 'latest' } as const
    checkResourceId(id, rule, report)
  },
})
