import { itemsOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { defineRule, since } from './define-rule.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'additionalDataDisks']
const disks = (...additionalDataDisks: object[]) => ({ properties: { additionalDataDisks } })

export const ddSize = defineRule({
  code: 'DD-SIZE',
  severity: since('2025-10-01', 'warning'),
  summary: 'A data disk has a size.',
  why: 'The schema lets it be omitted or 0, but a disk of no size is no use.',
  source: 'REST specification 2025-10-01: sizeGB, minimum 0. That it should be more is an inference.',
  examples: {
    bad: [
      { version: '2025-10-01', template: disks({}) },
      { version: '2025-10-01', template: disks({ sizeGB: 0 }) },
    ],
    good: [{ version: '2025-10-01', template: disks({ sizeGB: 128 }) }],
  },
  check(template, report) {
    const list = template.value(path)
    if (list?.type !== NodeType.Array) return
    for (const index of itemsOf(template.tree, list.node).keys()) {
      const at = [...path, index]
      const size = template.value([...at, 'sizeGB'])
      if (template.value(at)?.type !== NodeType.Object || (size && literalInteger(size) !== 0)) continue
      report([...at, 'sizeGB'], `Data disk ${index + 1} has no size. Say how many GB it has.`)
    }
  },
})
