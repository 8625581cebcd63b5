import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { beginsAsExpression } from '../expressions/functions.ts'
import { asLiteral, isExpression } from '../value-form.ts'
import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const step = (...inline: string[]) => ({ properties: { customize: [{ type: 'Shell', inline }] } })

export const cusBracket = defineRule({
  code: 'CUS-BRACKET',
  severity: 'error',
  summary: 'In a deployment template, a line in brackets is an expression; one that is none begins with [[.',
  why: 'The deployment evaluates every text that begins with [ and ends with ], and stops where it is no expression. A second [ says that it is plain text.',
  source:
    'Azure Resource Manager, template expressions: "To have a literal string start with a left bracket [ and end with a right bracket ], but not have it interpreted as an expression, add an extra bracket".',
  examples: {
    bad: [
      { deployment: true, template: step('[microsoft-mde]') },
      { deployment: true, template: step("[Environment]::GetEnvironmentVariables()['PATH']") },
      { deployment: true, template: step('[CmdletBinding()]', 'param()') },
    ],
    good: [
      {
        deployment: true,
        template: step('[[microsoft-mde]', "[concat('echo ', parameters('x'))]", '[ -f /etc/x ] && ls'),
      },
      { deployment: true, template: step("[fx.command('a')]", "[listKeys('a', 'b').key]", "['ls']") },
      { template: step('[microsoft-mde]') },
    ],
  },
  checkItem({ part, tree, hasExpressions }, report) {
    const inline = hasExpressions && isKind(part, 'Shell', 'PowerShell') ? part.field('inline') : undefined
    if (inline?.type !== NodeType.Array) return
    for (const [index, node] of itemsOf(tree, inline.node).entries()) {
      const text = typeOf(tree, node) === NodeType.String ? stringOf(tree, node) : ''
      if (!isExpression(text) || beginsAsExpression(text)) continue
      const path = [...inline.path, index]
      report(
        path,
        'The deployment takes this line for an expression, because it stands in brackets. Begin it with [[.',
        {
          fixes: [
            {
              title: 'Begin it with [[',
              edits: [{ op: 'set', path, content: { value: asLiteral(text) } }],
              safe: true,
            },
          ],
        },
      )
    }
  },
})
