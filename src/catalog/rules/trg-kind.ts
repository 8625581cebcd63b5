import { literalAt, memberOf } from '../tree-values.ts'
import { defineRule } from './define-rule.ts'
import { triggered, eachTrigger, watching } from './triggers.ts'

export const trgKind = defineRule({
  code: 'TRG-KIND',
  severity: 'error',
  summary: 'A template has one trigger, of the kind SourceImage.',
  why: 'SourceImage is the only kind there is, and the service takes one of it for each template.',
  source: 'Documentation of triggers: "Only one `SourceImage` trigger per image is supported."',
  examples: {
    bad: [
      { template: watching, beside: [triggered({ properties: { kind: 'Schedule' } })] },
      { template: watching, beside: [triggered(), triggered({ name: 'example/second' })] },
    ],
    good: [
      { template: watching, beside: [triggered()] },
      { template: watching, beside: [triggered({ properties: { kind: "[parameters('kind')]" } })] },
    ],
  },
  checkAround(all, report) {
    for (const { template, node, path, index } of eachTrigger(all)) {
      const kind = literalAt(template.tree, memberOf(template.tree, node, 'properties'), 'kind')
      const at = [...path, 'properties', 'kind']
      if (kind !== undefined && !kind.startsWith('[') && kind !== 'SourceImage') {
        report(at, `${kind} is no kind of trigger. The only one is SourceImage.`, {
          fixes: [{ title: 'Use SourceImage', edits: [{ op: 'set', path: at, content: { value: 'SourceImage' } }] }],
        })
      } else if (index > 0) {
        report([...path, 'name'], 'A template can have one trigger, and this is another one.', {
          fixes: [{ title: 'Remove this trigger', edits: [{ op: 'remove', path }] }],
        })
      }
    }
  },
})
