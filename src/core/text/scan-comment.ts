import { report } from './syntax-report.ts'
import type { Tokens } from './tokens.ts'

/** The end of the comment that begins at `position`; `position` itself where the slash begins none. */
export function scanComment({ text, report: to }: Tokens, position: number): number {
  const next = text.charCodeAt(position + 1)
  if (next === 0x2f) return lineEnd(text, position)
  if (next !== 0x2a) return position
  const close = text.indexOf('*/', position + 2)
  if (close >= 0) return close + 2
  const span = { start: position, end: text.length }
  report(
    to,
    'unclosed-comment',
    { start: position, end: position + 2 },
    'A comment is opened with /* and never closed. Write */ where it ends.',
    {
      damage: [span],
    },
  )
  return text.length
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

export function lineStart(text: string, from: number): number {
  return from <= 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
}
