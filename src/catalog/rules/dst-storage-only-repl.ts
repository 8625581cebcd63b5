import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { isBlank } from './literals.ts'

const target = (more: object) => ({
  properties: {
    distribute: [{ type: 'SharedImage', runOutputName: 'gallery', galleryImageId: definition, ...more }],
  },
})
const storageAccountType = 'Standard_ZRS'

export const dstStorageOnlyRepl = defineRule({
  code: 'DST-STORAGE-ONLY-REPL',
  severity: since('2022-07-01', 'error'),
  summary: 'A target region says its own storage account type.',
  why: 'The one of the whole target belongs to the older list of replication regions, and is refused without it.',
  source: 'REST specification, storageAccountType: "can be specified only if replicationRegions is specified".',
  examples: {
    bad: [{ template: target({ storageAccountType, targetRegions: [{ name: 'westus2' }] }) }],
    good: [{ template: target({ targetRegions: [{ name: 'westus2', storageAccountType }] }) }],
  },
  checkItem({ part }, report) {
    const storage = part.field('storageAccountType')
    if (!isKind(part, 'SharedImage') || !storage || isBlank(storage) || !isBlank(part.field('replicationRegions')))
      return
    report(
      storage.path,
      'The storage account type of the whole target needs replication regions. Say it in each target region.',
      {
        fixes: [{ title: 'Take it out', edits: [{ op: 'remove', path: storage.path }] }],
      },
    )
  },
})
