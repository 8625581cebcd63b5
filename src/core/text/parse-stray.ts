import { skipTo } from './parse-skip.ts'
import { nameOfLast, shorten } from './parse-names.ts'
import { endAt, isFirstOnLine, kindAt, reportAt, sourceAt, startAt } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { mend } from './syntax-report.ts'
import { TokenKind } from './tokens.ts'

/** Words that belong nowhere, up to the end of their line or the next mark. */
export function skipWord(parser: Parser): void {
  const first = parser.position
  do parser.position++
  while (
    kindAt(parser, parser.position) >= TokenKind.String &&
    !isFirstOnLine(parser, parser.position) &&
    kindAt(parser, parser.position + 1) !== TokenKind.Colon
  )
  const [start, end] = [startAt(parser, first), endAt(parser, parser.position - 1)]
  const what = shorten(parser.tokens.text.slice(start, end))
  reportAt(
    parser,
    'stray-text',
    { start, end },
    `The text ${what} belongs to nothing. Remove it, or give it a place.`,
    {
      repair: mend('Remove the stray text', start, end - start, ''),
      damage: [{ start, end }],
    },
  )
}

export function strayComma(parser: Parser): void {
  const [start, end] = [startAt(parser, parser.position), endAt(parser, parser.position)]
  const last =
    kindAt(parser, parser.position - 1) === TokenKind.Comma
      ? ` after ${nameOfLast({ ...parser, position: parser.position - 1 })}`
      : ''
  reportAt(parser, 'stray-text', { start, end }, `There is one comma too many${last}.`, {
    repair: mend('Remove the comma', start, end - start, ''),
    damage: [{ start, end }],
  })
  parser.position++
}

/** A whole container that stands where none can. */
export function skipContainer(parser: Parser): void {
  const first = parser.position
  const end = skipTo(parser)
  const span = { start: startAt(parser, first), end }
  parser.report.structural++
  reportAt(
    parser,
    'stray-text',
    { start: span.start, end: span.start + 1 },
    `This ${sourceAt(parser, first)} has no name before it. Give it one, or remove it.`,
    {
      damage: [span],
    },
  )
}

/** What follows the whole value. */
export function strayTail(parser: Parser): void {
  const { position, tokens } = parser
  const [start, end] = [startAt(parser, position), endAt(parser, tokens.count - 1)]
  const isShort = !tokens.text.slice(start, end).includes('\n') || tokens.count - position === 1
  parser.report.structural++
  const what = shorten(tokens.text.slice(start, end))
  reportAt(
    parser,
    isCloserAt(parser) ? 'stray-closer' : 'stray-text',
    { start, end },
    `${what} stands after the end of the JSON.`,
    {
      ...(isShort && { repair: mend(`Remove ${what}`, start, end - start, '') }),
      damage: [{ start, end }],
    },
  )
  parser.position = tokens.count
}

function isCloserAt(parser: Parser): boolean {
  const kind = kindAt(parser, parser.position)
  return kind === TokenKind.CloseArray || kind === TokenKind.CloseObject
}
