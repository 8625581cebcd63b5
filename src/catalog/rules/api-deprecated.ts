import { versions } from '../versions.ts'
import { defineRule } from './define-rule.ts'

const deprecated: ReadonlySet<string> = new Set(
  versions.filter(({ state }) => state === 'deprecated').map(({ name }) => name),
)

export const apiDeprecated = defineRule({
  code: 'API-DEPRECATED',
  severity: (version) => (deprecated.has(version) ? 'warning' : undefined),
  summary: 'The API version is a stable one.',
  why: 'The public preview of May 2019 is deprecated: still accepted, and nobody says for how long.',
  source: 'Release notes: "The following API is deprecated but still supported: Version 2019-05-01-preview".',
  examples: {
    bad: [{ version: '2019-05-01-preview', template: {} }],
    good: [
      { version: '2020-02-14', template: {} },
      { version: '2024-02-01', template: {} },
    ],
  },
  check({ version }, report) {
    report(['apiVersion'], `${version} is deprecated: the service still takes it. Upgrade to a stable API version.`)
  },
})
