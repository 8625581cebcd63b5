import { typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { nearName } from '../near-name.ts'
import type { Template } from '../template.ts'
import { memberOf } from '../tree-values.ts'
import { defaultVersion, isKnownVersion, versions } from '../versions.ts'
import { isInDamage } from './damage.ts'
import { isStillOpen } from './placeholder.ts'
import { report } from './scope.ts'
import type { Scope } from './scope.ts'
import { shown } from './words.ts'

const path = ['apiVersion']
const names = versions.map(({ name }) => name)
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
  const near = nearName(written, names)
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
