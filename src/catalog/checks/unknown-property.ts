import type { Field } from '#core/field.ts'
import type { Fix } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import type { Edit } from '#core/text/edit.ts'
import { nodeAt, sourceOf, typeOf } from '#core/text/read.ts'
import { commentsIn, slotOf } from '#core/text/trivia.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { firstOf } from '../tree-values.ts'
import { strictSince } from '../versions.ts'
import { homeOf } from './home-of.ts'
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
  const home = path.some((part) => typeof part === 'number') ? undefined : homeOf(key, scope.version)
  if (home) {
    const move = moveTo(scope, path, { node, key, value }, home)
    const message = `${shown(key)} belongs ${placeWords(home)}, not here. The service ${severity === 'error' ? 'refuses the template' : 'ignores it'}.`
    report(scope, path, node, { code: 'SCH-UNKNOWN', severity, message, fixes: move ? [move, removal] : [removal] })
    return
  }
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

const placeWords = (home: Path) => (home.length === 0 ? 'to the template itself' : `into ${home.at(-1) ?? ''}`)

/** Nothing stands there yet, so it goes there as it is written. */
function moveTo({ tree, root }: Scope, path: Path, { node, key, value }: Property, home: Path): Fix | undefined {
  const target = [...home, key]
  if (value === noNode || nodeAt(tree, target, root) !== noNode) return undefined
  const isWithin = path.length <= target.length && path.every((part, depth) => part === target[depth])
  const edits: Edit[] = [
    { op: 'remove', path },
    { op: 'set', path: target, content: { source: sourceOf(tree, value) } },
  ]
  const title = `Move ${shown(key)} ${placeWords(home)}`
  return isWithin ? undefined : { title, edits, safe: !hasComments(tree, node) }
}

/** Comments beside a property do not go along. */
function hasComments(tree: Tree, property: NodeId): boolean {
  const { lead, nodeStart, nodeEnd, end } = slotOf(tree, property)
  return commentsIn(tree.text, lead, nodeStart).length + commentsIn(tree.text, nodeEnd, end).length > 0
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
