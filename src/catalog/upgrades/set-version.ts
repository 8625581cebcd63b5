import type { Version } from '#core/field.ts'
import { isKnownVersion, versions } from '../versions.ts'
import { declaredDefault } from '../expressions/declared-default.ts'
import type { Template } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'
import type { Candidate } from './proposal.ts'

const path = ['apiVersion']

/** The version itself. What depends on it is planned as if it were taken. */
export function setVersion(template: Template, to: Version): Candidate | undefined {
  const written = template.value(path)
  const { tree } = template
  // A request body names no version: its address does.
  if (!written || template.versionBeside || template.writtenVersion === to) return undefined
  const common = {
    key: `version ${template.index}`,
    code: 'UPGRADE',
    path: '/apiVersion',
    template: template.index,
    isNeeded: true,
  }
  if (written.form !== 'expression') {
    const title = `API version ${written.text} → ${to}`
    const content = { value: to }
    return {
      ...common,
      title,
      reason: reasonFor(written.text, to),
      isSafe: true,
      edits: [{ op: 'set', path, content }],
    }
  }
  const given = declaredDefault(tree, written.text, template.scope)
  if (!given || given.text === to) return undefined
  return {
    ...common,
    title: `Default of ${given.name}: ${given.text} → ${to}`,
    reason: `${reasonFor(given.text, to)} The template takes its version from ${given.name}; a value passed at deployment still goes before.`,
    isSafe: true,
    edits: [
      { op: 'text', start: startOf(tree, given.node), end: endOf(tree, given.node), content: JSON.stringify(to) },
    ],
  }
}

const brings = 'What the newer version brings can be used from here on.'

const reasons = {
  retired: 'Needed. The service refuses the old version.',
  deprecated: 'Needed. The old version is deprecated.',
  supported: brings,
  newest: brings,
} as const

function reasonFor(from: string, to: Version): string {
  if (!isKnownVersion(from)) return 'What stands there is no version of the service.'
  if (to < from) return `What came after ${to} is refused from here on.`
  return reasons[versions.find(({ name }) => name === from)?.state ?? 'supported']
}
