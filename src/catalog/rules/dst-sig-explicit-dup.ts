import { explicitVersion, galleryTarget, withoutVersion } from './explicit-version.ts'
import { defineRule, since } from './define-rule.ts'

const targetRegions = [{ name: 'westus2' }]

export const dstSigExplicitDup = defineRule({
  code: 'DST-SIG-EXPLICIT-DUP',
  severity: since('2020-02-14', 'warning'),
  summary: 'A gallery target lets the service number its versions.',
  why: 'A version that is named can be made once: the second run of the template fails.',
  source: 'Documentation: "image version ID needs to be distinct". That the second run fails is an inference.',
  examples: {
    bad: [{ template: galleryTarget('1.0.0', { targetRegions }) }],
    good: [
      { template: galleryTarget(undefined, { targetRegions }) },
      { template: galleryTarget('<imageVersion>', { targetRegions }) },
    ],
  },
  checkItem({ part }, report) {
    const id = explicitVersion(part)
    if (!id || part.field('versioning')) return
    report(id.path, 'This version can be made once; the second run fails. Without a version the service counts on.', {
      fixes: [withoutVersion(id)],
    })
  },
})
