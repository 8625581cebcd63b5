import type { Fix } from '#core/finding.ts'
import { itemsOf, sourceOf, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { Template, Value } from '../template.ts'
import { defineRule, since } from './define-rule.ts'

const blocks = [
  ['optimize', 'Optimize'],
  ['errorHandling', 'Error handling'],
] as const

export const envObjNotArray = defineRule({
  code: 'ENV-OBJ-NOT-ARRAY',
  severity: since('2022-07-01', 'error'),
  summary: 'optimize and errorHandling are objects.',
  why: 'The skeleton in the documentation shows them as empty lists, which the service refuses.',
  source: 'REST specification: objects. Documentation, skeleton: "optimize": [], "errorHandling": [].',
  examples: {
    bad: [
      { template: { properties: { optimize: [] } } },
      { template: { properties: { errorHandling: [{ onCustomizerError: 'abort' }] } } },
    ],
    good: [
      { template: { properties: { optimize: { vmBoot: { state: 'Enabled' } }, errorHandling: {} } } },
      { deployment: true, template: { properties: { optimize: "[parameters('optimize')]" } } },
    ],
  },
  check(template, report) {
    for (const [name, label] of blocks) {
      const list = template.value(['properties', name])
      if (list?.type !== NodeType.Array) continue
      report(list.path, `${label} is an object in braces, not a list.`, { fixes: toFixes(template, list, name) })
    }
  },
})

function toFixes({ tree }: Template, { node, path }: Value, name: string): readonly Fix[] {
  const [only = noNode, ...more] = itemsOf(tree, node)
  if (only === noNode) {
    // A comment in there may be what it was left empty for.
    const isEmpty = /^\[\s*\]$/.test(sourceOf(tree, node))
    const toObject: Fix = {
      title: 'Write {} instead',
      edits: [{ op: 'set', path, content: { value: {} } }],
      safe: true,
    }
    return [...(isEmpty ? [toObject] : []), { title: `Remove ${name}`, edits: [{ op: 'remove', path }] }]
  }
  if (more.length > 0 || typeOf(tree, only) !== NodeType.Object) return []
  const edit = { op: 'set', path, content: { source: sourceOf(tree, only) } } as const
  return [{ title: 'Take it out of the list', edits: [edit], safe: true }]
}
