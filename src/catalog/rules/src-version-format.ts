import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const from = (version: string) => ({
  properties: {
    source: { type: 'PlatformImage', publisher: 'Canonical', offer: 'UbuntuServer', sku: '18.04-LTS', version },
  },
})

export const srcVersionFormat = defineRule({
  code: 'SRC-VERSION-FORMAT',
  severity: 'warning',
  summary: 'The version of a Marketplace image is latest, or three numbers with dots.',
  why: 'Nothing is found under another one (BadPIRSource). A translated page of the documentation shows the word latest in another language.',
  source: 'Inference from every official sample; version 18.04.201903060.',
  examples: {
    bad: [{ template: from('18.04') }, { template: from('newest') }],
    good: [
      { template: from('latest') },
      { template: from('20348.2113.231109') },
      { template: from('<version>') },
      { deployment: true, template: from("[parameters('version')]") },
    ],
  },
  check({ source }, report) {
    const value = source && isKind(source, 'PlatformImage') ? source.field('version') : undefined
    const version = literalText(value)
    if (!value || !version || version.toLowerCase() === 'latest' || /^\d+\.\d+\.\d+$/.test(version)) return
    const latest = {
      title: 'Use latest',
      edits: [{ op: 'set', path: value.path, content: { value: 'latest' } }],
    } as const
    report(
      value.path,
      `${version} is no version of a Marketplace image. Write latest, or three numbers such as 18.04.201903060.`,
      {
        fixes: [latest],
      },
    )
  },
})
