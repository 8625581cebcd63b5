import { NodeType } from '#core/text/tree.ts'
import { defineRule } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { listsNothing } from './missing.ts'
import { isKind } from './is-kind.ts'

const target = (more: object) => ({
  properties: { distribute: [{ type: 'SharedImage', runOutputName: 'out', galleryImageId: definition, ...more }] },
})

export const dstReplRequired = defineRule({
  code: 'DST-REPL-REQUIRED',
  severity: (version) => (version <= '2022-02-14' ? 'error' : undefined),
  summary: 'Up to 2022-02-14 a gallery image says the regions it is copied to.',
  why: 'The list was required until target regions came with 2022-07-01. The region of the gallery belongs to it.',
  source: 'REST specification up to 2022-02-14, ImageTemplateSharedImageDistributor: required replicationRegions.',
  examples: {
    bad: [
      { version: '2022-02-14', template: target({}) },
      { version: '2019-05-01-preview', template: target({}) },
      { version: '2021-10-01', template: target({ replicationRegions: [] }) },
    ],
    good: [
      { version: '2022-02-14', template: target({ replicationRegions: ['westus2'] }) },
      { version: '2022-02-14', deployment: true, template: target({ replicationRegions: "[parameters('regions')]" }) },
      { version: '2022-07-01', template: target({}) },
    ],
  },
  checkItem(item, report) {
    const { part } = item
    if (part.list !== 'distribute' || !isKind(part, 'SharedImage')) return
    const list = part.field('replicationRegions')
    // Null or a text in place of the list is of another type, which is said.
    if ((list && list.type !== NodeType.Array) || !listsNothing(item, 'replicationRegions')) return
    const path = [...part.path, 'replicationRegions']
    report(path, 'This API version needs the replication regions. Name the region of the gallery at least.', {
      fixes: [{ title: 'Add a region', edits: [{ op: 'set', path, content: { value: ['<region>'] } }] }],
    })
  },
})
