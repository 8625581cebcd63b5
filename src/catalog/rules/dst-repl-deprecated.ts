import type { Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Part, Template, Value } from '../template.ts'
import { defaultVersion } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const target = (more: object) => ({
  properties: { distribute: [{ type: 'SharedImage', runOutputName: 'out', galleryImageId: definition, ...more }] },
})

export const dstReplDeprecated = defineRule({
  code: 'DST-REPL-DEPRECATED',
  severity: since('2022-07-01', 'warning'),
  summary: 'From 2022-07-01 on target regions say where a gallery image is copied to.',
  why: 'Replication regions still work, but are deprecated. Target regions also say copies and storage of each region.',
  source: 'REST specification since 2022-07-01, replicationRegions: "[Deprecated]".',
  examples: {
    bad: [
      { template: target({ replicationRegions: ['westus2', 'eastus'] }) },
      {
        version: '2022-07-01',
        template: target({ replicationRegions: ['<region>'], storageAccountType: 'Standard_ZRS' }),
      },
      { deployment: true, template: target({ replicationRegions: "[parameters('regions')]" }) },
    ],
    good: [
      { template: target({ targetRegions: [{ name: 'westus2' }] }) },
      { version: '2022-02-14', template: target({ replicationRegions: ['westus2'] }) },
      { template: target({ replicationRegions: ['westus2'], targetRegions: [{ name: 'westus2' }] }) },
    ],
  },
  check(template, report) {
    // An older version, behind an expression nobody can tell, would not know target regions.
    if (template.writtenVersion === undefined && template.version === defaultVersion) return
    for (const part of template.distributors) {
      const regions = isKind(part, 'SharedImage') ? part.field('replicationRegions') : undefined
      // Both lists in one target are an error of their own.
      if (!regions || part.field('targetRegions')) continue
      report(regions.path, 'Replication regions are deprecated. Use target regions.', {
        at: 'key',
        fixes: toFixes(template, part, regions),
      })
    }
  },
})

/** In place, region by region, so that order and comments stay. */
function toFixes({ tree }: Template, part: Part, regions: Value): readonly Fix[] {
  const items = itemsOf(tree, regions.node)
  if (regions.type !== NodeType.Array || items.some((item) => typeOf(tree, item) !== NodeType.String)) return []
  const storage = part.field('storageAccountType')
  const more = storage?.type === NodeType.String ? { storageAccountType: storage.text } : {}
  const edits: Edit[] = [{ op: 'rename', path: regions.path, key: 'targetRegions' }]
  for (const [index, item] of items.entries()) {
    const value = { name: stringOf(tree, item), replicaCount: 1, ...more }
    edits.push({ op: 'set', path: [...part.path, 'targetRegions', index], content: { value } })
  }
  if (storage) edits.push({ op: 'remove', path: storage.path })
  return [{ title: 'Convert to target regions', edits, safe: true }]
}
