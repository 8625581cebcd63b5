import type { Version } from '#core/field.ts'
import type { Template } from '../template.ts'
import { literalInteger } from '../rules/literals.ts'
import type { Candidate } from './proposal.ts'

const path = ['properties', 'buildTimeoutInMinutes']
/** Until then the schema said 60 minutes; the service has given 240 since November 2019. */
const until: Version = '2019-05-01-preview'
const value = 240

export function keepTimeout(template: Template, from: Version): Candidate | undefined {
  const written = template.value(path)
  if (from > until || (written && literalInteger(written) !== 0)) return undefined
  return {
    key: `timeout ${template.index}`,
    code: 'UPGRADE',
    title: `Set buildTimeoutInMinutes to ${value}`,
    reason: 'Keeps what the service does now, and says so. Optional.',
    path: '/properties/buildTimeoutInMinutes',
    template: template.index,
    isNeeded: false,
    isSafe: false,
    edits: [{ op: 'set', path, content: { value } }],
  }
}
