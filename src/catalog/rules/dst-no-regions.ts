import { galleryTarget } from './explicit-version.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { listsNothing } from './missing.ts'

export const dstNoRegions = defineRule({
  code: 'DST-NO-REGIONS',
  severity: since('2022-07-01', 'info'),
  summary: 'A gallery target says which regions get the image.',
  why: 'Without regions the template is legal, but where the version lands is not documented: probably in the region of its image definition alone.',
  source: 'REST specification: both lists are optional from 2022-07-01 on. Where the version goes is an inference.',
  examples: {
    bad: [{ template: galleryTarget(undefined) }, { template: galleryTarget(undefined, { targetRegions: [] }) }],
    good: [
      { template: galleryTarget(undefined, { targetRegions: [{ name: 'westus2' }] }) },
      { template: { properties: { source: { type: 'SharedImage' } } } },
      { version: '2022-07-01', template: galleryTarget(undefined, { replicationRegions: ['westus2'] }) },
    ],
  },
  checkItem(item, report) {
    const { part } = item
    if (part.list !== 'distribute' || !isKind(part, 'SharedImage')) return
    if (!listsNothing(item, 'targetRegions') || !listsNothing(item, 'replicationRegions')) return
    report([...part.path, 'type'], 'No region is named: the image goes, as far as is known, where its definition is.')
  },
})
