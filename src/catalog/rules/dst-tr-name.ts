import { itemsOf } from '#core/text/read.ts'
import { definition } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalAt } from '../tree-values.ts'

const target = (...targetRegions: object[]) => ({
  properties: {
    distribute: [{ type: 'SharedImage', runOutputName: 'gallery', galleryImageId: definition, targetRegions }],
  },
})
const fold = (name: string) => name.replaceAll(/\s+/g, '').toLowerCase()

export const dstTrName = defineRule({
  code: 'DST-TR-NAME',
  severity: since('2022-07-01', 'warning'),
  summary: 'A target region is named once.',
  why: 'A version is kept in a region once, with one number of replicas; the gallery refuses a second entry.',
  source: 'Inference from the REST specification of gallery image versions.',
  examples: {
    bad: [{ template: target({ name: 'westus2' }, { name: 'West US 2', replicaCount: 2 }) }],
    good: [
      { template: target({ name: 'westus2' }, { name: 'eastus' }) },
      { deployment: true, template: target({ name: "[parameters('a')]" }, { name: "[parameters('b')]" }) },
    ],
  },
  checkItem({ part, tree }, report) {
    const regions = isKind(part, 'SharedImage') ? part.field('targetRegions') : undefined
    if (!regions) return
    const seen = new Set<string>()
    for (const [index, node] of itemsOf(tree, regions.node).entries()) {
      const name = literalAt(tree, node, 'name')
      if (name === undefined || name.startsWith('[') || name.includes('<')) continue
      const path = [...regions.path, index]
      if (seen.has(fold(name))) {
        report([...path, 'name'], `${name} is a target region twice. Keep one of the two.`, {
          fixes: [{ title: 'Remove this one', edits: [{ op: 'remove', path }] }],
        })
      }
      seen.add(fold(name))
    }
  },
})
