import { defineRule, since } from './define-rule.ts'
import { literalText } from './literals.ts'
import { uriFields } from './uri-fields.ts'

const step = (scriptUri: string) => ({ properties: { customize: [{ type: 'Shell', scriptUri }] } })
const signed = 'https://a.blob.core.windows.net/c/setup.sh?sv=2022-11-02&sr=b&sig=abc%3D'

export const cusUriSas = defineRule({
  code: 'CUS-URI-SAS',
  severity: since('2019-02-01-preview', 'warning'),
  summary: 'An address carries no SAS signature.',
  why: 'Anyone who can read the template can use it until it expires, and the build fails from then on. The identity of the template can read the container instead (Storage Blob Data Reader).',
  source: 'Documentation, note on sensitive values in templates; troubleshooting of access to storage.',
  examples: {
    bad: [{ template: step(signed) }],
    good: [
      { template: step('https://a.blob.core.windows.net/c/setup.sh') },
      { template: step('https://example.com/setup.sh?significant=1') },
      { deployment: true, template: step("[concat(parameters('uri'), '?sig=', parameters('sas'))]") },
    ],
  },
  checkItem({ part }, report) {
    for (const field of uriFields(part)) {
      const uri = literalText(field)
      if (uri === undefined || !/[?&]sig=/i.test(uri)) continue
      const [value = ''] = uri.split('?')
      report(field.path, 'The address carries a SAS signature, which anyone who can read the template can use.', {
        fixes: [{ title: 'Take the signature out', edits: [{ op: 'set', path: field.path, content: { value } }] }],
      })
    }
  },
})
