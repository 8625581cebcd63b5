import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const checksum = 'ade4c5214c3c675e92c66e2d067a870c5b81b9844b3de3cc72c49ff36425fc93'
const script = (sha256Checksum: string) => ({
  properties: { customize: [{ type: 'Shell', scriptUri: 'https://example.com/setup.sh', sha256Checksum }] },
})

export const cusSha256 = defineRule({
  code: 'CUS-SHA256',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'A SHA-256 checksum has 64 hexadecimal digits in lower case.',
  why: 'It is compared with the checksum of the downloaded file digit by digit. In upper case it never matches, and the build stops.',
  source: 'Documentation: "update the checksum value to lowercase". The 64 digits follow from SHA-256.',
  examples: {
    bad: [
      { template: script(checksum.toUpperCase()) },
      { template: script(` ${checksum}`) },
      { template: script(checksum.slice(1)) },
    ],
    good: [
      { template: script(checksum) },
      { template: script('') },
      { template: script('<checksum>') },
      { deployment: true, template: script("[parameters('checksum')]") },
    ],
  },
  checkItem({ part }, report) {
    if (!isKind(part, 'Shell', 'PowerShell', 'File')) return
    const value = part.field('sha256Checksum')
    const text = literalText(value)
    if (!value || !text || isChecksum(text)) return
    const better = text.trim().toLowerCase()
    if (isChecksum(better)) {
      report(value.path, 'A checksum is compared as it stands: in lower case, without spaces.', {
        fixes: [
          { title: 'Use lower case', edits: [{ op: 'set', path: value.path, content: { value: better } }], safe: true },
        ],
      })
    } else {
      report(value.path, `A SHA-256 checksum has 64 digits 0-9 and a-f. This one has ${text.length} characters.`)
    }
  },
})

const isChecksum = (text: string) => /^[0-9a-f]{64}$/.test(text)
