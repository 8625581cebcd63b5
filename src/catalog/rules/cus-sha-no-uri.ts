import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { isKind } from './is-kind.ts'

const sha256Checksum = 'a'.repeat(64)
const step = (more: object) => ({ properties: { customize: [{ type: 'Shell', sha256Checksum, ...more }] } })

export const cusShaNoUri = defineRule({
  code: 'CUS-SHA-NO-URI',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'A checksum stands beside the address it is of.',
  why: 'It is compared with the downloaded file. Inline commands are not checked by it.',
  source:
    'Inference from the REST specification, sha256Checksum: "SHA256 checksum of the shell script provided in the scriptUri field".',
  examples: {
    bad: [{ template: step({ inline: ['ls'] }) }],
    good: [
      { template: step({ scriptUri: 'https://example.com/setup.sh' }) },
      { deployment: true, template: step({ scriptUri: "[parameters('uri')]" }) },
    ],
  },
  checkItem({ part }, report) {
    const checksum = part.field('sha256Checksum')
    if (!isKind(part, 'Shell', 'PowerShell') || isBlank(checksum) || !checksum) return
    if (!isBlank(part.field('scriptUri')) || isBlank(part.field('inline'))) return
    report(checksum.path, 'There is no script URL that this checksum could be of. It checks nothing.', {
      fixes: [{ title: 'Take the checksum out', edits: [{ op: 'remove', path: checksum.path }] }],
    })
  },
})
