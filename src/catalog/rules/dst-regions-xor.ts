import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const target = (more: object) => ({
  properties: { distribute: [{ type: 'SharedImage', runOutputName: 'out', galleryImageId: definition, ...more }] },
})
const [targetRegions, replicationRegions] = [[{ name: 'westus2' }], ['westus2']]

export const dstRegionsXor = defineRule({
  code: 'DST-REGIONS-XOR',
  severity: since('2022-07-01', 'error'),
  summary: 'A gallery image has either target regions or replication regions.',
  why: 'Both say where the image is copied to, and the service refuses a target that says it twice.',
  source: 'REST specification, targetRegions: "can be specified only if replicationRegions is not specified".',
  examples: {
    bad: [
      { template: target({ targetRegions, replicationRegions }) },
      { template: target({ targetRegions, replicationRegions, storageAccountType: 'Standard_LRS' }) },
    ],
    good: [
      { template: target({ targetRegions }) },
      { template: target({ replicationRegions }) },
      { deployment: true, template: target({ targetRegions: "[parameters('targets')]", replicationRegions }) },
    ],
  },
  checkItem({ part }, report) {
    if (!isKind(part, 'SharedImage')) return
    const [now, before] = [part.field('targetRegions'), part.field('replicationRegions')]
    // An expression may come out as null.
    if (!now || !before || now.form === 'expression' || before.form === 'expression') return
    const old = [before, part.field('storageAccountType')].flatMap((value) => value ?? [])
    report(before.path, 'A target has either target regions or replication regions. This one has both.', {
      at: 'key',
      fixes: [
        { title: 'Keep the target regions', edits: old.map(({ path }) => ({ op: 'remove', path })) },
        { title: 'Keep the replication regions', edits: [{ op: 'remove', path: now.path }] },
      ],
    })
  },
})
