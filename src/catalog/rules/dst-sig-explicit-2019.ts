import { explicitVersion, galleryTarget, withoutVersion } from './explicit-version.ts'
import { defineRule } from './define-rule.ts'

export const dstSigExplicit2019 = defineRule({
  code: 'DST-SIG-EXPLICIT-2019',
  severity: (version) => (version >= '2019-02-01-preview' && version < '2020-02-14' ? 'error' : undefined),
  summary: 'Before 2020-02-14 a gallery target names no version.',
  why: 'The service numbered all versions itself then.',
  source: 'Documentation of 2019, on the version of a gallery image: "cannot specify it currently".',
  examples: {
    bad: [{ version: '2019-05-01-preview', template: galleryTarget('1.0.0', { replicationRegions: ['westus2'] }) }],
    good: [{ version: '2019-05-01-preview', template: galleryTarget(undefined, { replicationRegions: ['westus2'] }) }],
  },
  checkItem({ part }, report) {
    const id = explicitVersion(part)
    if (id)
      report(id.path, 'A version of the image can be named from 2020-02-14 on only.', { fixes: [withoutVersion(id)] })
  },
})
