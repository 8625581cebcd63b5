import { defineRule, since } from './define-rule.ts'
import { checkDownload } from './download-address.ts'
import { uriFields } from './uri-fields.ts'

const step = (scriptUri: string) => ({ properties: { customize: [{ type: 'Shell', scriptUri }] } })

export const cusUriHttps = defineRule({
  code: 'CUS-URI-HTTPS',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'Scripts and files come from the whole http or https address of one file.',
  why: 'The service downloads one file from it; a path on a disk or a share is out of its reach.',
  source:
    'Azure CLI, az image builder customizer add: "Expected a url". Documentation: "You can only download one file".',
  examples: {
    bad: [
      { template: step('setup.sh') },
      { template: step('C:\\scripts\\setup.sh') },
      { template: step('\\\\server\\share\\setup.sh') },
      { template: step('ftp://example.com/setup.sh') },
      { template: step('https://github.com/contoso/scripts/blob/main/setup.sh') },
      { template: step('https://example.com/my setup.sh') },
      { template: step('https://example.com/scripts/') },
    ],
    good: [
      { template: step('https://example.com/setup.sh') },
      { template: step('http://example.com/setup.sh?x=1') },
      { template: step('https://github.com/contoso/scripts/blob/main/setup.sh?raw=true') },
      { template: step('https://github.com/contoso/scripts/raw/main/setup.sh') },
      { template: step('https://example.com/?file=setup.sh') },
      { template: step('<scriptUri>') },
      { template: step('https://<account>.blob.core.windows.net/setup.sh') },
      { deployment: true, template: step("[parameters('uri')]") },
    ],
  },
  checkItem({ part }, report) {
    for (const field of uriFields(part)) checkDownload(field, report)
  },
})
