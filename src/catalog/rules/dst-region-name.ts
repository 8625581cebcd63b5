import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import type { Path } from '#core/text/path.ts'
import type { Item } from '../item.ts'
import { nearName } from '../near-name.ts'
import { otherRegions, regions } from '../regions.ts'
import { memberOf } from '../tree-values.ts'
import { formOf } from '../value-form.ts'
import { defineRule } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const names: ReadonlySet<string> = new Set([...regions.map(({ name }) => name), ...otherRegions])
const fold = (name: string) => name.replaceAll(/\s+/g, '').toLowerCase()
const digits = (of: string) => of.replaceAll(/\D/g, '')
/** New regions come with names much like those there are. */
const mostSlips = 2

const target = (more: object) => ({
  properties: { distribute: [{ type: 'SharedImage', runOutputName: 'out', galleryImageId: definition, ...more }] },
})

export const dstRegionName = defineRule({
  code: 'DST-REGION-NAME',
  severity: 'warning',
  summary: 'The regions of a target are names that Azure knows.',
  why: 'A region with a slip in its name is found out only when the image is distributed, at the end of the build.',
  source:
    'Inference from the list of Azure regions. A name that is near to none of them may be new, and is left alone.',
  examples: {
    bad: [
      { template: target({ targetRegions: [{ name: 'westeurop' }] }) },
      { version: '2021-10-01', template: target({ replicationRegions: ['eastsu'] }) },
    ],
    good: [
      { template: target({ targetRegions: [{ name: 'West Europe' }, { name: 'japanwest' }] }) },
      { template: target({ targetRegions: [{ name: 'southeastus' }, { name: 'eastus4' }, { name: 'marscentral' }] }) },
      { template: target({ targetRegions: [{ name: '<region>' }] }) },
      { deployment: true, template: target({ targetRegions: [{ name: "[parameters('region')]" }] }) },
    ],
  },
  checkItem(item, report) {
    for (const { node, path } of placesOf(item)) {
      const name = typeOf(item.tree, node) === NodeType.String ? stringOf(item.tree, node) : ''
      if (name.trim() === '' || names.has(fold(name)) || formOf(name, 'text', item) !== 'literal') continue
      const near = nearName(fold(name), names, mostSlips)
      if (near === undefined || digits(near) !== digits(name)) continue
      report(path, `${name} is no known region. The nearest name is ${near}.`, {
        fixes: [{ title: `Use ${near}`, edits: [{ op: 'set', path, content: { value: near } }] }],
      })
    }
  },
})

interface RegionPlace {
  readonly node: NodeId
  readonly path: Path
}

/** Where a target names regions. */
function placesOf({ part, tree }: Item): readonly RegionPlace[] {
  if (part.list !== 'distribute') return []
  if (isKind(part, 'ManagedImage')) return [part.field('location') ?? []].flat()
  if (!isKind(part, 'SharedImage')) return []
  const listed = (name: string) => {
    const list = part.field(name)
    return list?.type === NodeType.Array
      ? itemsOf(tree, list.node).map((node, index) => ({ node, path: [...list.path, index] }))
      : []
  }
  const targets = listed('targetRegions').map(({ node, path }) => ({
    node: memberOf(tree, node, 'name'),
    path: [...path, 'name'],
  }))
  return [...targets, ...listed('replicationRegions')]
}
