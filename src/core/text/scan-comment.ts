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

/** Nobody reads a longer piece of a line, and what looks at each word of one must not go through all of it each time. */
const longestPiece = 2000

/** What stands on the line from an offset on, as far as anybody reads. */
export function restOfLine(text: string, from: number): string {
  const piece = text.slice(from, from + longestPiece)
  return piece.slice(0, lineEnd(piece, 0))
}

/** Where the line begins that an offset is on, or the piece of it that is read. */
export function pieceStart(text: string, from: number): number {
  const first = Math.max(0, from - longestPiece)
  return first + text.slice(first, from).lastIndexOf('\n') + 1
}
