import { galleryTarget } from './explicit-version.ts'
import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const stored = (version: string, storageAccountType: string) => ({
  version,
  template: galleryTarget(undefined, { replicationRegions: ['westus2'], storageAccountType }),
})

export const dstStoragePremium = defineRule({
  code: 'DST-STORAGE-PREMIUM',
  severity: (version) => (version >= '2020-02-14' && version < '2022-07-01' ? 'error' : undefined),
  summary: 'Before 2022-07-01 an image version is stored on Standard_LRS or Standard_ZRS.',
  why: 'Premium_LRS came with 2022-07-01; earlier versions of the service refuse it.',
  source: 'REST specification: the values of SharedImageStorageAccountType, version by version.',
  examples: {
    bad: [stored('2021-10-01', 'Premium_LRS')],
    good: [
      stored('2021-10-01', 'Standard_ZRS'),
      { ...stored('2021-10-01', "[parameters('storage')]"), deployment: true },
      {
        version: '2022-07-01',
        template: galleryTarget(undefined, {
          targetRegions: [{ name: 'westus2', replicaCount: 1, storageAccountType: 'Premium_LRS' }],
        }),
      },
    ],
  },
  checkItem({ part, version }, report) {
    const storage = isKind(part, 'SharedImage') ? part.field('storageAccountType') : undefined
    if (!storage || literalText(storage)?.toLowerCase() !== 'premium_lrs') return
    report(storage.path, `Premium_LRS came with 2022-07-01; ${version} has Standard_LRS and Standard_ZRS.`, {
      fixes: [
        { title: 'Use Standard_LRS', edits: [{ op: 'set', path: storage.path, content: { value: 'Standard_LRS' } }] },
      ],
    })
  },
})
