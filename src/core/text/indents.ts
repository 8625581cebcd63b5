import type { Indents } from './parse-state.ts'
import type { Tokens } from './tokens.ts'

const tabWidth = 4

/** How far each token's line is indented. One sweep over the text. */
export function indentsOf({ text, count, starts, ends }: Tokens): Indents {
  const lines = new Int32Array(count)
  const firsts = new Int32Array(count)
  let indent = -1
  for (let index = 0; index < count; index++) {
    const gapStart = index === 0 ? 0 : (ends[index - 1] ?? 0)
    const start = starts[index] ?? 0
    const newline = start === gapStart ? -1 : text.slice(gapStart, start).lastIndexOf('\n')
    const isFirst = newline >= 0 || index === 0
    if (isFirst) indent = indentFrom(text, newline < 0 ? gapStart : gapStart + newline + 1)
    lines[index] = indent
    firsts[index] = isFirst ? indent : -1
  }
  return { lines, firsts }
}

function indentFrom(text: string, lineStart: number): number {
  let indent = 0
  for (let position = lineStart; ; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x20) indent++
    else if (code === 0x09) indent += tabWidth - (indent % tabWidth)
    else return indent
  }
}
