import { counted } from '#core/counted.ts'
import type { Field } from '#core/field.ts'
import { leftOver } from '#core/left-over.ts'
import { cutShort } from '#core/text/cut-short.ts'
import { diffLines } from '#core/text/line-diff.ts'
import { itemsOf, sourceOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'

/** A value of one of the two texts. */
export interface Located {
  readonly tree: Tree
  readonly node: NodeId
}

const longest = 40
const mostNamed = 3

/** "120 → 180 minutes", "3010 added", "2 lines added, 1 removed": from one value to another. */
export function changeWords(before: Located, after: Located, field: Field | undefined): string {
  const types = [before, after].map(({ tree, node }) => typeOf(tree, node))
  if (types.every((type) => type === NodeType.Array)) return listWords(before, after, field)
  const [from, to] = alike(valueWords(before), valueWords(after))
  const unit = field?.unit !== undefined && types[1] === NodeType.Number ? ` ${field.unit}` : ''
  return `${from} → ${to}${unit}`
}

/** What was added or is gone: a short value itself, of a long one how much it is. */
export function valueWords({ tree, node }: Located): string {
  switch (typeOf(tree, node)) {
    case NodeType.Object:
      return counted(itemsOf(tree, node).length, 'property', 'properties')
    case NodeType.Array:
      return entriesWords(tree, node)
    case NodeType.String:
      return stringOf(tree, node) === '' ? 'empty' : stringOf(tree, node).replaceAll('\n', ' ')
    case NodeType.Boolean:
      return sourceOf(tree, node) === 'true' ? 'on' : 'off'
    default:
      return sourceOf(tree, node)
  }
}

function entriesWords(tree: Tree, list: NodeId): string {
  const items = itemsOf(tree, list)
  const areShort = items.every((item) => typeOf(tree, item) === NodeType.Number)
  return areShort && items.length > 0 && items.length <= mostNamed
    ? items.map((item) => sourceOf(tree, item)).join(', ')
    : counted(items.length, 'entry', 'entries')
}

/** Cut to what can be read at a glance. */
export function shortened(text: string): string {
  return cutShort(text, longest)
}

/** Long texts from where they differ on: two addresses often do at their end only. */
function alike(a: string, b: string): readonly [string, string] {
  if (Math.max(a.length, b.length) <= longest) return [a, b]
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1
  const start = Math.max(0, same - 8)
  const cut = (text: string) => (start === 0 ? '' : '…') + shortened(text.slice(start).replace(/^[\udc00-\udfff]/, ''))
  return [cut(a), cut(b)]
}

function listWords(before: Located, after: Located, field: Field | undefined): string {
  const [old, now] = [before, after].map(({ tree, node }) =>
    itemsOf(tree, node).map((item) => stringOf(tree, item).replaceAll('\n', ' ')),
  ) as [string[], string[]]
  const isScript = field?.shape.type === 'list' && field.shape.format === 'script'
  const [added, removed] = isScript ? linesBetween(old, now) : [leftOver(now, old), leftOver(old, now)]
  if (added.length + removed.length === 0) return isScript ? 'changed' : 'order changed'
  const name = (entries: readonly string[]) =>
    !isScript && entries.length <= mostNamed
      ? entries.map(shortened).join(', ')
      : counted(entries.length, isScript ? 'line' : 'entry', isScript ? 'lines' : 'entries')
  const parts = [added.length > 0 && `${name(added)} added`, removed.length > 0 && `${name(removed)} removed`]
  return parts.filter(Boolean).join(', ')
}

function linesBetween(before: readonly string[], after: readonly string[]): [readonly string[], readonly string[]] {
  const hunks = diffLines(before.join('\n'), after.join('\n'))
  return [
    hunks.flatMap(({ after: { start, count } }) => after.slice(start, start + count)),
    hunks.flatMap(({ before: { start, count } }) => before.slice(start, start + count)),
  ]
}
