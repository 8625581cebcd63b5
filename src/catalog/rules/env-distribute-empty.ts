import { NodeType, noNode } from '#core/text/tree.ts'
import { firstOf } from '../tree-values.ts'
import { defineRule } from './define-rule.ts'

const path = ['properties', 'distribute']

export const envDistributeEmpty = defineRule({
  code: 'ENV-DISTRIBUTE-EMPTY',
  severity: 'error',
  summary: 'There is at least one distribution target.',
  why: 'Without one nothing would be left of the build.',
  source: 'Inference: distribute is required, though the schema sets no smallest number.',
  examples: {
    bad: [{ template: { properties: { distribute: [] } } }],
    good: [{ template: {} }, { deployment: true, template: { properties: { distribute: "[parameters('targets')]" } } }],
  },
  check(template, report) {
    const distribute = template.value(path)
    if (distribute?.type !== NodeType.Array || firstOf(template.tree, distribute.node) !== noNode) return
    report(path, 'There is no distribution target. Add one to keep the finished image.')
  },
})
