import { versions } from '../versions.ts'
import { defineRule } from './define-rule.ts'

const retired: ReadonlySet<string> = new Set(
  versions.filter(({ state }) => state === 'retired').map(({ name }) => name),
)

export const apiRetired = defineRule({
  code: 'API-RETIRED',
  severity: (version) => (retired.has(version) ? 'error' : undefined),
  summary: 'The API version is one the service accepts.',
  why: 'The private previews of 2018 and February 2019 have no identity. The service has refused them since 26 May 2020.',
  source:
    'Service alert of May 2020: "any templates being submitted with api versions earlier than `2019-05-01-preview` will not be be accepted".',
  examples: {
    bad: [
      { version: '2018-02-01-preview', template: {} },
      { version: '2019-02-01-preview', template: {} },
    ],
    good: [
      { version: '2019-05-01-preview', template: {} },
      { version: '2025-10-01', template: {} },
    ],
  },
  check({ version }, report) {
    report(['apiVersion'], `The service has refused ${version} since May 2020. Upgrade to a newer API version.`)
  },
})
