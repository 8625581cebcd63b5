import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const iso = {
  type: 'ISO',
  sourceUri: 'https://example.com/rhel-server-7.5-x86_64-dvd.iso',
  sha256Checksum: 'd0dd6ae5e001fb050dafefdfd871e7e648b147fb2d35f0e106e0b34a0163e8f5',
}

export const srcIsoRemoved = defineRule({
  code: 'SRC-ISO-REMOVED',
  severity: 'error',
  summary: 'The source is no ISO.',
  why: 'ISO sources are refused since 31 March 2020 and not built since 30 April 2020, whatever the API version.',
  source:
    'Documentation of 2020: "31 March 2020 - Image Templates with RHEL ISO sources will now longer be accepted". Azure CLI: "Source type ISO URI is not supported."',
  examples: {
    bad: [
      { version: '2019-05-01-preview', template: { properties: { source: iso } } },
      { template: { properties: { source: iso } } },
    ],
    good: [{ template: {} }],
  },
  check({ source }, report) {
    if (!source || !isKind(source, 'ISO')) return
    const advice = 'Use the RHEL BYOS image of the Marketplace with its purchase plan.'
    report([...source.path, 'type'], `The service takes no ISO any more. ${advice}`)
  },
})
