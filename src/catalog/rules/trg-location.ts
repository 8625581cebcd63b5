import { hasProperty } from '../tree-values.ts'
import { defineRule } from './define-rule.ts'
import { triggered, eachTrigger, watching } from './triggers.ts'

export const trgLocation = defineRule({
  code: 'TRG-LOCATION',
  severity: 'warning',
  summary: 'A trigger has no location.',
  why: 'It lives where its template lives. The REST specification has no location for it, though a sample of the documentation does; where both are given they have to be the same.',
  source: 'REST specification: triggers are a proxy resource. That leaving it out is better is an inference.',
  examples: {
    bad: [{ template: watching, beside: [triggered({ location: 'westus2' })] }],
    good: [{ template: watching, beside: [triggered()] }],
  },
  checkAround(all, report) {
    for (const { template, node, path } of eachTrigger(all)) {
      const at = [...path, 'location']
      if (!hasProperty(template.tree, node, 'location')) continue
      report(at, 'A trigger lives where its template lives. Leave the location out.', {
        at: 'key',
        fixes: [{ title: 'Remove location', edits: [{ op: 'remove', path: at }] }],
      })
    }
  },
})
