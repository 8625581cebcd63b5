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
