import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { isBlank } from './literals.ts'

const target = (more: object = {}) => ({
  properties: { distribute: [{ type: 'VHD', runOutputName: 'vhd', ...more }] },
})

export const vhdLost = defineRule({
  code: 'VHD-LOST',
  severity: 'warning',
  summary: 'A VHD outlives its template.',
  why: 'Without a place of its own it lies in the staging resource group, which goes when the template is deleted. Copy it before, or give the target a uri (from 2022-07-01 on).',
  source: 'Documentation: "If you delete the image template, then you\'ll lose the VHD."',
  examples: {
    bad: [{ template: target() }, { template: target({ uri: '' }) }],
    good: [{ template: target({ uri: 'https://stimages.blob.core.windows.net/vhds/' }) }],
  },
  checkItem({ part, version }, report) {
    if (!isKind(part, 'VHD') || !isBlank(part.field('uri'))) return
    const way = version < '2022-07-01' ? 'Copy it before.' : 'Copy it before, or say where it goes with uri.'
    report([...part.path, 'type'], `Deleting the template deletes this VHD too. ${way}`)
  },
})
