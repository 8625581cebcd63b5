import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { isKind } from './is-kind.ts'

const step = (more: object) => ({ properties: { customize: [{ type: 'Shell', ...more }] } })

export const cusInlineEmpty = defineRule({
  code: 'CUS-INLINE-EMPTY',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'A list of inline commands holds at least one.',
  why: 'A step with nothing to run fails the build (NoCustomizerScript).',
  source: 'Inference from the error code NoCustomizerScript of the REST specification.',
  examples: {
    bad: [{ template: step({ inline: [] }) }, { template: step({ inline: ['', ' '] }) }],
    good: [
      { template: step({ inline: ['ls'] }) },
      { template: step({ inline: ['', 'ls'] }) },
      { template: step({ scriptUri: 'https://example.com/setup.sh', inline: [] }) },
      { deployment: true, template: step({ inline: "[parameters('lines')]" }) },
    ],
  },
  checkItem({ part, tree }, report) {
    const inline = isKind(part, 'Shell', 'PowerShell') ? part.field('inline') : undefined
    if (inline?.type !== NodeType.Array) return
    const lines = itemsOf(tree, inline.node)
    if (lines.some((node) => typeOf(tree, node) !== NodeType.String || stringOf(tree, node).trim() !== '')) return
    if (!isBlank(part.field('scriptUri')) || !isBlank(part.field('script'))) return
    report(inline.path, 'The list of commands is empty. Write what the step runs, or take the step out.', {
      // Lines that are blank may pass, but do nothing.
      ...(lines.length > 0 && { severity: 'warning' }),
    })
  },
})
