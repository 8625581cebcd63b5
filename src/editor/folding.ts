import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'

/** Monaco keeps no more than this. */
const mostRanges = 5000

/** Every object and list that spans lines; lines from 1, the closing bracket stays visible. */
export function foldingRangesOf(tree: Tree): { start: number; end: number }[] {
  const lines = lineStartsOf(tree.text)
  const ranges: { start: number; end: number }[] = []
  for (let node = 0; node < tree.count && ranges.length < mostRanges; node += 1) {
    const type = tree.types[node]
    if (type !== NodeType.Object && type !== NodeType.Array) continue
    const start = positionAt(lines, tree.starts[node] ?? 0).line + 1
    const end = positionAt(lines, (tree.ends[node] ?? 1) - 1).line
    if (end > start) ranges.push({ start, end })
  }
  return ranges
}
