import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const step = (inline: unknown) => ({ properties: { customize: [{ type: 'Shell', inline }] } })

export const cusInlineArray = defineRule({
  code: 'CUS-INLINE-ARRAY',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'Inline commands are a list of texts.',
  why: 'The documentation shows one text to this day, but the service takes a list only: one command an item.',
  source: 'REST specification, inline: array of strings. The documentation shows "inline": "<commands to run>".',
  examples: {
    bad: [
      { template: step('sudo apt-get update\nsudo apt-get upgrade -y\n') },
      {
        template: {
          properties: { validate: { inVMValidations: [{ type: 'Shell', inline: 'test -d /opt, echo ok' }] } },
        },
      },
    ],
    good: [
      { template: step(['sudo apt-get update', 'sudo apt-get upgrade -y']) },
      { deployment: true, template: step("[parameters('commands')]") },
    ],
  },
  checkItem({ part }, report) {
    if (!isKind(part, 'Shell', 'PowerShell')) return
    const inline = part.field('inline')
    const text = literalText(inline)
    if (!inline || text === undefined) return
    // Commands hold commas, so line breaks alone part them.
    const commands = text.replace(/\r?\n$/, '').split(/\r?\n/)
    report(inline.path, 'Inline commands are a list, one command an item. This is a single text.', {
      fixes: [
        {
          title: 'Make it a list',
          edits: [{ op: 'set', path: inline.path, content: { value: commands } }],
          safe: true,
        },
      ],
    })
  },
})
