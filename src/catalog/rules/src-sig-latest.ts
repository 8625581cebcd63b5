import { defineRule } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const from = (version: string) => ({
  properties: { source: { type: 'SharedImageVersion', imageVersionId: `${definition}/versions/${version}` } },
})

export const srcSigLatest = defineRule({
  code: 'SRC-SIG-LATEST',
  severity: (version) => (version < '2022-07-01' ? 'error' : undefined),
  summary: 'Before 2022-07-01 a gallery source names its version by number.',
  why: 'Only from 2022-07-01 on the service looks up the latest version itself.',
  source:
    'Release notes 2022-07-01: "adds support to use the latest image version stored in Azure Compute Gallery as the source".',
  examples: {
    bad: [{ version: '2021-10-01', template: from('latest') }],
    good: [
      { version: '2021-10-01', template: from('1.0.0') },
      { version: '2022-07-01', template: from('latest') },
    ],
  },
  check({ source }, report) {
    const id = source && isKind(source, 'SharedImageVersion') ? source.field('imageVersionId') : undefined
    if (!id || !/\/versions\/latest$/i.test(literalText(id) ?? '')) return
    report(id.path, 'latest is understood from 2022-07-01 on. Write the number, or choose a later API version.')
  },
})
