import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const version = '2019-05-01-preview'
const from = (image: string) => ({
  properties: {
    source: { type: 'PlatformImage', publisher: 'Canonical', offer: 'UbuntuServer', sku: '18.04-LTS', version: image },
  },
})

export const srcVersionLatest2019 = defineRule({
  code: 'SRC-VERSION-LATEST-2019',
  severity: (at) => (at === version ? 'warning' : undefined),
  summary: 'With the preview of May 2019 a Marketplace image has an exact version.',
  why: 'The documentation of 2019 refused latest. The service has taken it since March 2020, but an exact version works with both.',
  source:
    'Documentation of May 2019: "Version cannot be \'latest\'". Change log of 17 March 2020: "[\'Latest\'] image version support".',
  examples: {
    bad: [
      { version, template: from('latest') },
      { version, template: from('Latest') },
    ],
    good: [
      { version, template: from('18.04.201903060') },
      { version, template: from('<version>') },
      { version: '2020-02-14', template: from('latest') },
    ],
  },
  check({ source }, report) {
    const value = source && isKind(source, 'PlatformImage') ? source.field('version') : undefined
    if (value === undefined || literalText(value)?.toLowerCase() !== 'latest') return
    report(
      value.path,
      'The documentation of this API version refused latest. Use an exact version, or a newer API version.',
    )
  },
})
