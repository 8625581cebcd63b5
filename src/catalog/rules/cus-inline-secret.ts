import { findSecrets, secretInWords } from '#core/share/secrets.ts'
import { NodeType } from '#core/text/tree.ts'
import { itemsOf, sourceOf, typeOf } from '#core/text/read.ts'
import { endOf, startOf } from '../tree-values.ts'
import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const step = (...inline: string[]) => ({ properties: { customize: [{ type: 'Shell', inline }] } })
const key = `AccountKey=${'a1B2'.repeat(21)}ab==`

export const cusInlineSecret = defineRule({
  code: 'CUS-INLINE-SECRET',
  severity: 'warning',
  summary: 'Commands hold no passwords, keys or tokens.',
  why: 'Anyone who can read the template can read them, and so can anyone with the log. Let the build identity read them from a Key Vault, or put them into a script that it downloads.',
  source: 'Documentation: "Inline commands can be viewed in the image template definition."',
  examples: {
    bad: [
      { template: step("mysql --password='S3cret!word'") },
      { template: step(`export STORE="${key}"`) },
      { template: step('git clone https://build:ghp_abcdefghijklmnopqrstuvwxyz0123456789@github.com/x/y') },
    ],
    good: [
      { template: step('mysql --password="$DB_PASSWORD"', 'passwd -l root') },
      { deployment: true, template: step("[concat('mysql --password=', parameters('password'))]") },
    ],
  },
  checkItem({ part, tree }, report) {
    const inline = isKind(part, 'Shell', 'PowerShell') ? part.field('inline') : undefined
    if (inline?.type !== NodeType.Array) return
    // All lines in one go: each search has its price, and a script may have many lines.
    const secrets = findSecrets(sourceOf(tree, inline.node))
    if (secrets.length === 0) return
    const from = startOf(tree, inline.node)
    for (const [index, node] of itemsOf(tree, inline.node).entries()) {
      if (typeOf(tree, node) !== NodeType.String) continue
      const secret = secrets.find(
        ({ start }) => from + start >= startOf(tree, node) && from + start < endOf(tree, node),
      )
      if (!secret) continue
      report(
        [...inline.path, index],
        `This line holds ${secretInWords(secret)}, which anyone who can read the template can read.`,
      )
    }
  },
})
