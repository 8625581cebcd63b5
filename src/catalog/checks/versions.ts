import type { Version } from '#core/field.ts'
import type { Fix } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import type { NodeId } from '#core/text/tree.ts'
import { report } from './scope.ts'
import type { Fault, Scope } from './scope.ts'
import type { Mark } from './mark.ts'

/** What the schema of a preview lacks though the service has taken it since 2020. */
const takenAllTheSame: Readonly<Record<Version, ReadonlySet<string>>> = {
  '2019-05-01-preview': new Set(['WindowsUpdate', 'osDiskSizeGB', 'vnetConfig']),
}

/** What a version does not have, and where it stands. */
export interface Absent {
  readonly node: NodeId
  readonly path: Path
  readonly mark?: Mark
  readonly what: { readonly since?: Version; readonly until?: Version }
  /** As it is called in the text. */
  readonly name: string
  readonly fixes?: readonly Fix[]
}

/** SCH-VERSION: a property or kind of another API version. */
export function reportMissingVersion(scope: Scope, { node, path, mark, what, name, fixes = [] }: Absent): void {
  const { version, isVersionGuessed } = scope
  const isTaken = takenAllTheSame[version]?.has(name) ?? false
  const fault: Fault = {
    code: 'SCH-VERSION',
    severity: isTaken || isVersionGuessed ? 'warning' : 'error',
    message: isTaken
      ? `The schema of ${version} has no ${name}, but the service takes it. From ${what.since ?? version} on it is official.`
      : `API version ${version} has no ${name}. ${advice(what, version)}`,
    fixes: [...(scope.isVersionWritten ? choose(what, version) : []), ...fixes],
  }
  report(scope, path, node, fault, mark)
}

/** What stands there was meant, so the version gives way rather than it. */
function choose({ since }: Absent['what'], version: Version): readonly Fix[] {
  if (since === undefined || version >= since) return []
  return [{ title: `Use ${since}`, edits: [{ op: 'set', path: ['apiVersion'], content: { value: since } }] }]
}

/** The fix is another version, rather than a change of what is said to be wrong. */
export function choosesVersion({ edits }: Pick<Fix, 'edits'>): boolean {
  return edits.some((edit) => edit.op === 'set' && edit.path.length === 1 && edit.path[0] === 'apiVersion')
}

function advice({ since, until }: Absent['what'], version: Version): string {
  if (since !== undefined && version < since) return `It comes with ${since}: choose that version or a later one.`
  return until === undefined ? 'Leave it out.' : `The last version that had it is ${until}.`
}
