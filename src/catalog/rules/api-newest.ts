import { defaultVersion, oldestAccepted, versions } from '../versions.ts'
import { defineRule } from './define-rule.ts'

/** Older ones have rules of their own, which say more. */
const supported: ReadonlySet<string> = new Set(
  versions.filter(({ state }) => state === 'supported').map(({ name }) => name),
)

export const apiNewest = defineRule({
  code: 'API-NEWEST',
  severity: (version) => (supported.has(version) && version < defaultVersion ? 'info' : undefined),
  summary: 'The API version is the newest that is documented.',
  why: `Each version takes all that the ones before it took, more strictly from 2024-02-01 on. ${defaultVersion} is the newest that the documentation describes; a later one is published.`,
  source: 'Documentation, template reference; published specifications of the service, 2025-10-01.',
  examples: {
    bad: [
      { version: '2020-02-14', template: {} },
      { version: '2023-07-01', template: {} },
    ],
    good: [
      { version: defaultVersion, template: {} },
      { version: '2025-10-01', template: {} },
      { version: oldestAccepted, template: {} },
    ],
  },
  check({ version }, report) {
    report(['apiVersion'], `${version} is supported; ${defaultVersion} is newer. Upgrade when it suits you.`)
  },
})
