import { defineRule } from './define-rule.ts'
import { literalAt } from '../tree-values.ts'
import { firstWithTriggers, triggered, eachTrigger, watching } from './triggers.ts'

export const trgVersion = defineRule({
  code: 'TRG-VERSION',
  severity: 'error',
  summary: 'A trigger is written in API version 2022-07-01 or later.',
  why: 'Earlier versions of the service have no triggers: the deployment fails.',
  source:
    'Documentation of triggers: "api-version=2022-07-01" is the first; the earlier REST specifications have none.',
  examples: {
    bad: [{ template: watching, beside: [triggered({ apiVersion: '2022-02-14' })] }],
    good: [
      { template: watching, beside: [triggered()] },
      { template: watching, beside: [triggered({ apiVersion: "[parameters('version')]" })] },
    ],
  },
  checkAround(all, report) {
    for (const { template, node, path } of eachTrigger(all)) {
      const version = literalAt(template.tree, node, 'apiVersion')
      if (version === undefined || !/^\d{4}-/.test(version) || version >= firstWithTriggers) continue
      const at = [...path, 'apiVersion']
      report(at, `${version} has no triggers. They came with ${firstWithTriggers}.`, {
        fixes: [
          {
            title: `Use ${firstWithTriggers}`,
            edits: [{ op: 'set', path: at, content: { value: firstWithTriggers } }],
            safe: true,
          },
        ],
      })
    }
  },
})
