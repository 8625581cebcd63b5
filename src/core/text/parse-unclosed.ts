import { capital, nameOf } from './parse-names.ts'
import { endOfRead, isFirstOnLine, kindAt, popLevel, reportAt, startAt, State, textLevel } from './parse-state.ts'
import type { Level, Parser } from './parse-state.ts'
import { isFull, mend } from './syntax-report.ts'
import type { Mend, Span } from './syntax-report.ts'
import { TokenKind } from './tokens.ts'

/**
 * Ends the innermost `count` containers before the token that stands here.
 * Where a line begins with it, the lines say where the closer is missing, and
 * what the containers hold can be told; else nothing in them is sure.
 */
export function closeImplicitly(parser: Parser, count: number): void {
  const { position } = parser
  const end = endOfRead(parser)
  const isAtCloser = isCloser(kindAt(parser, position)) || position >= parser.tokens.count
  const hasComma = kindAt(parser, position - 1) === TokenKind.Comma
  reportUnclosed(parser, count, end, !hasComma && !isAtCloser)
  for (let left = count; left > 0; left--) popLevel(parser, end)
  if (!isAtCloser && parser.level !== textLevel) parser.state = parser.level.isObject ? State.Key : State.Item
}

function reportUnclosed(parser: Parser, count: number, end: number, needsComma: boolean): void {
  const { level, levels, position, builder, tokens } = parser
  const closed = levels.slice(levels.length - count)
  const starts = closed.map(({ node }) => builder.starts[node] ?? 0)
  const isSure = parser.indents !== undefined && (position >= tokens.count || isFirstOnLine(parser, position))
  const sync = startAt(parser, position)
  const damage: Span[] = isSure
    ? [...starts.map(charAt), { start: end, end: sync }]
    : starts.map((start) => ({ start, end: sync }))
  const name = capital(nameOf(parser, level.node))
  const message = count === 1 ? `${name} is opened and never closed.` : `${count} brackets are opened and never closed.`
  const repair = isFull(parser.report) ? undefined : closers(parser, closed, end, needsComma)
  parser.report.structural += count
  reportAt(parser, 'unclosed-container', charAt(starts.at(-1) ?? 0), message, { repair, damage })
}

function closers({ tokens, builder }: Parser, closed: readonly Level[], end: number, needsComma: boolean): Mend {
  const { text } = tokens
  const lastLine = text.lastIndexOf('\n', end - 1)
  let content = ''
  for (const { isObject, node } of closed.toReversed()) {
    const start = builder.starts[node] ?? 0
    content += lastLine >= start ? `\n${indentOfLine(text, start)}` : ''
    content += isObject ? '}' : ']'
  }
  const title = closed.length === 1 ? 'Close the bracket' : 'Close the brackets'
  return mend(title, end, 0, needsComma ? `${content},` : content)
}

function indentOfLine(text: string, offset: number): string {
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(from, Math.min(offset, from + 1000)))?.[0] ?? ''
}

function charAt(offset: number): Span {
  return { start: offset, end: offset + 1 }
}

function isCloser(kind: number): boolean {
  return kind === TokenKind.CloseObject || kind === TokenKind.CloseArray
}
