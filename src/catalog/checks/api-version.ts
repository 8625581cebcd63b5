import { typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { nearName } from '../near-name.ts'
import type { Template } from '../template.ts'
import { memberOf } from '../tree-values.ts'
import { defaultVersion, isKnownVersion, oldestAccepted, versions } from '../versions.ts'
import { isInDamage } from './damage.ts'
import { isStillOpen } from './placeholder.ts'
import { report } from './scope.ts'
import type { Scope } from './scope.ts'
import { shown } from './words.ts'

const path = ['apiVersion']
const names = versions.map(({ name }) => name)
const accepted = names.filter((name) => name >= oldestAccepted)
const newest = names.at(-1) ?? defaultVersion

/** What is written is one of the versions the service ever published. */
export function checkApiVersion({ tree, node, version, writtenVersion }: Template, scope: Scope): void {
  const value = memberOf(tree, node, 'apiVersion')
  if (typeOf(tree, value) !== NodeType.String || isInDamage(tree, value)) return
  if (isStillOpen(scope, value, path, { label: 'API version', sense: 'text', fallback: defaultVersion })) return
  if (writtenVersion !== undefined) checkWritten(scope, value, writtenVersion, version)
}

/** One newer than all that are known may exist by now; any other does not. */
function checkWritten(scope: Scope, value: NodeId, written: string, version: string): void {
  const isNewer = /^20\d\d-[01]\d-[0-3]\d/.test(written) && written > newest
  if (isKnownVersion(written)) return
  const near = nearVersion(written)
  const better = near ?? version
  const asWhat = `The template is checked as ${version}.`
  report(scope, path, value, {
    code: 'SCH-ENUM',
    severity: isNewer ? 'warning' : 'error',
    message: isNewer
      ? `API version ${written} is newer than all that are known here. ${asWhat}`
      : `There is no API version "${shown(written)}". ${near === undefined ? asWhat : `Did you mean ${near}?`}`,
    fixes: [{ title: `Use ${better}`, edits: [{ op: 'set', path, content: { value: better } }] }],
  })
}

const dateOf = (version: string) => version.slice(0, '2024-02-01'.length)

/** The version that was probably meant. The date tells more than whether it is a preview, and one that is refused helps nobody. */
function nearVersion(written: string): string | undefined {
  const date = dateOf(written)
  const ofDate = names.find((name) => dateOf(name) === date)
  if (ofDate !== undefined) return accepted.find((name) => name === ofDate)
  const near = nearName(date, accepted.map(dateOf))
  return accepted.find((name) => dateOf(name) === near)
}
