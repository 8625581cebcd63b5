import type { Field } from '#core/field.ts'
import type { Fix } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import { typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { firstOf } from '../tree-values.ts'
import { strictSince } from '../versions.ts'
import { report, strictSeverity } from './scope.ts'
import type { Scope } from './scope.ts'
import { reportMissingVersion } from './versions.ts'
import { shown } from './words.ts'

interface Property {
  readonly node: NodeId
  readonly key: string
  readonly value: NodeId
}

/** The declared name that was probably meant. */
interface Meant {
  readonly name: string
  /** Nothing stands under that name yet. */
  readonly isFree: boolean
}

/** SCH-CASE */
export function reportOtherCase(scope: Scope, path: Path, { node, key }: Property, { name, isFree }: Meant): void {
  report(scope, path, node, {
    code: 'SCH-CASE',
    severity: strictSeverity(scope),
    message: `From ${strictSince} on names match case exactly: ${name}, not ${key}.`,
    fixes: isFree ? [{ ...rename(path, name), safe: true }] : [remove(path, key)],
  })
}

/** SCH-VERSION of a property. */
export function reportOtherVersion(scope: Scope, path: Path, { node, key }: Property, what: Field): void {
  reportMissingVersion(scope, { node, path, what, name: key, fixes: [remove(path, key)] })
}

/** SCH-UNKNOWN */
export function reportUnknown(
  scope: Scope,
  path: Path,
  { node, key, value }: Property,
  meant: Meant | undefined,
): void {
  const severity = strictSeverity(scope)
  const removal = remove(path, key)
  // What holds nothing is no loss.
  const without = isEmpty(scope.tree, value) ? { ...removal, safe: true } : removal
  const what = severity === 'error' ? 'refuses the template for it' : 'ignores it'
  report(scope, path, node, {
    code: 'SCH-UNKNOWN',
    severity,
    message:
      meant === undefined
        ? `The service does not know ${shown(key)} here and ${what}.`
        : `The service does not know ${shown(key)}. Did you mean ${meant.name}?`,
    fixes: meant?.isFree ? [rename(path, meant.name), removal] : [without],
  })
}

function isEmpty(tree: Tree, node: NodeId): boolean {
  return typeOf(tree, node) <= NodeType.Array && node !== noNode && firstOf(tree, node) === noNode
}

function rename(path: Path, key: string): Fix {
  return { title: `Rename to ${key}`, edits: [{ op: 'rename', path, key }] }
}

function remove(path: Path, key: string): Fix {
  return { title: `Remove ${shown(key)}`, edits: [{ op: 'remove', path }] }
}
