import { diffLines } from './line-diff.ts'
import type { NodeId, Tree } from './tree.ts'
import { indentAt } from './trivia.ts'

/** A value as a box of its own shows it: without the indentation of the line it begins on. */
export function shownSource(tree: Tree, node: NodeId): string {
  return linesOf(tree, node)
    .map(({ shown }) => shown)
    .join('\n')
}

/**
 * What `source`, typed over the value as it is shown, makes of its text: lines that stand in both keep every byte, changed
 * ones their indentation. `undefined` where it is another text that shares no line with the value.
 */
export function typedOver(tree: Tree, node: NodeId, source: string): string | undefined {
  const lines = linesOf(tree, node)
  const typed = source.trim().split('\n')
  if (lines.length === 1 || typed.length === 1) return undefined
  const indent = indentAt(tree.text, tree.starts[node] ?? 0)
  const fresh = (line: string, at: number) => (at === 0 || line.trim() === '' ? line : indent + line)
  const next: string[] = []
  let from = 0
  let kept = 0
  const keepUntil = (until: number) => {
    for (const { removed, shown } of lines.slice(from, until)) next.push(removed + shown)
    kept += Math.max(0, until - Math.max(from, 1))
  }
  for (const { before, after } of diffLines(lines.map(({ shown }) => shown).join('\n'), typed.join('\n'))) {
    keepUntil(before.start)
    for (let count = 0; count < after.count; count += 1) {
      const line = typed[after.start + count] ?? ''
      const replaced = count < before.count ? lines[before.start + count] : undefined
      next.push(replaced ? replaced.removed + line : fresh(line, next.length))
    }
    from = before.start + before.count
  }
  keepUntil(lines.length)
  return kept > 0 ? next.join('\n') : undefined
}

interface BlockLine {
  /** Of its indentation, what is not shown. */
  readonly removed: string
  readonly shown: string
}

function linesOf({ text, starts, ends }: Tree, node: NodeId): readonly BlockLine[] {
  const start = starts[node] ?? 0
  const indent = indentAt(text, start)
  return text
    .slice(start, ends[node])
    .split('\n')
    .map((line, at) => {
      const removed = at > 0 && line.startsWith(indent) ? indent : ''
      return { removed, shown: line.slice(removed.length) }
    })
}
