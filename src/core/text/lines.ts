import { keepsNodes } from './reparse.ts'
import type { Tree } from './tree.ts'

/** Where each line starts, by offset; the first is 0. Lines end with LF. */
export type LineStarts = readonly number[]

export interface Position {
  /** Both from 0; the column counts UTF-16 units. */
  readonly line: number
  readonly column: number
}

export function lineStartsOf(text: string): LineStarts {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export function positionAt(starts: LineStarts, offset: number): Position {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low, column: offset - (starts[low] ?? 0) }
}

export function offsetAt(starts: LineStarts, { line, column }: Position): number {
  return (starts[line] ?? starts.at(-1) ?? 0) + column
}

/** Reads where the lines of a tree's text start; after a key within a string, which breaks no line, from what it read last. */
export function createLineReader(): (tree: Tree) => LineStarts {
  let last: { readonly tree: Pick<Tree, 'text' | 'starts'>; readonly lines: LineStarts } | undefined
  return (tree) => {
    const { text, starts, edited } = tree
    if (last?.tree.starts === starts) return last.lines
    const from = edited && last && keepsNodes(tree, last.tree.starts) ? (starts[edited.node] ?? 0) : -1
    const lines =
      last && from >= 0 ? shifted(last.lines, from, text.length - last.tree.text.length) : lineStartsOf(text)
    last = { tree: { text, starts }, lines }
    return lines
  }
}

function shifted(lines: LineStarts, from: number, shift: number): LineStarts {
  return lines.map((start) => (start > from ? start + shift : start))
}
