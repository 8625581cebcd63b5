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
  const tail = sameAtEnd(lines, typed)
  const fresh = (line: string, at: number) => (at === 0 || line.trim() === '' ? line : indent + line)
  let from = 0
  const sameAs = (line: string, at: number) => {
    if (at >= typed.length - tail) return at + lines.length - typed.length
    return indexOfLine(lines, line, from, lines.length - tail)
  }
  let kept = 0
  const next = typed.map((line, at) => {
    const same = sameAs(line, at)
    if (same >= 0) from = same + 1
    if (same >= 0 && at > 0) kept += 1
    // A line that is typed over stands where the former did.
    const former = same < 0 && lines.length === typed.length ? at : same
    return former < 0 ? fresh(line, at) : (lines[former]?.removed ?? '') + line
  })
  return kept > 0 ? next.join('\n') : undefined
}

/** How many lines are the same, counted from the last. */
function sameAtEnd(lines: readonly BlockLine[], typed: readonly string[]): number {
  const most = Math.min(lines.length, typed.length)
  let count = 0
  while (count < most && lines.at(-1 - count)?.shown === typed.at(-1 - count)) count += 1
  return count
}

function indexOfLine(lines: readonly BlockLine[], line: string, from: number, until: number): number {
  for (let at = from; at < until; at++) if (lines[at]?.shown === line) return at
  return -1
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
