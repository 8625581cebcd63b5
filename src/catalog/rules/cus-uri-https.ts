import { defineRule, since } from './define-rule.ts'
import { literalText } from './literals.ts'
import { uriFields } from './uri-fields.ts'

const step = (scriptUri: string) => ({ properties: { customize: [{ type: 'Shell', scriptUri }] } })

export const cusUriHttps = defineRule({
  code: 'CUS-URI-HTTPS',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'Scripts and files come from a whole http or https address.',
  why: 'The service downloads one file from it; a path on a disk or a share is out of its reach.',
  source:
    'Azure CLI, az image builder customizer add: "Expected a url". Documentation: "You can only download one file".',
  examples: {
    bad: [
      { template: step('setup.sh') },
      { template: step('C:\\scripts\\setup.sh') },
      { template: step('\\\\server\\share\\setup.sh') },
      { template: step('ftp://example.com/setup.sh') },
    ],
    good: [
      { template: step('https://example.com/setup.sh') },
      { template: step('http://example.com/setup.sh?x=1') },
      { template: step('<scriptUri>') },
      { template: step('https://<account>.blob.core.windows.net/setup.sh') },
      { deployment: true, template: step("[parameters('uri')]") },
    ],
  },
  checkItem({ part }, report) {
    for (const field of uriFields(part)) {
      const uri = literalText(field)?.trim()
      if (uri === undefined || uri === '' || /^https?:\/\/[^/\s]/i.test(uri)) continue
      report(field.path, 'This is no http or https address. Put the file where the build can download it.')
    }
  },
})
