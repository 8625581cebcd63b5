import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'

const from = (publisher: string) => ({
  properties: {
    source: {
      type: 'PlatformImage',
      publisher,
      offer: 'cis-ubuntu',
      sku: 'cis-ubuntu2204-l1',
      version: '1.0.0',
      planInfo: { planName: 'cis-ubuntu2204-l1', planProduct: 'cis-ubuntu', planPublisher: publisher },
    },
  },
})

export const srcCis = defineRule({
  code: 'SRC-CIS',
  severity: 'warning',
  summary: 'A source that is hardened lets the build in.',
  why: 'Images hardened after the CIS benchmarks may close WinRM to the build, or forbid running files from /tmp.',
  source:
    'Documentation, troubleshooting: CIS hardened images "can cause build failures with the VM Image Builder service".',
  examples: {
    bad: [{ template: from('center-for-internet-security-inc') }],
    good: [{ template: from('canonical') }],
  },
  check({ source }, report) {
    const publisher = source?.field('publisher')
    if (!publisher || !/^center-for-internet-security/i.test(literalText(publisher) ?? '')) return
    report(publisher.path, 'Hardened images may close WinRM or forbid scripts in /tmp, and the build then fails.')
  },
})
