import { reportCharacters, reportEscape } from './escapes.ts'
import { lineEnd, pieceStart, restOfLine } from './scan-comment.ts'
import { mend, report } from './syntax-report.ts'
import type { Mend } from './syntax-report.ts'
import { addToken, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/**
 * A string whose quotes do not add up. Its line shows which of them is missing,
 * doubled or not escaped; the shapes are tried from the surest to the last resort.
 */
type Shape = (tokens: Tokens, start: number, line: string, closed: number) => number

/** Characters: brackets and blanks that may close what an unclosed string stands in. */
const longestTail = 200
const ending = String.raw`(?=\s*(?:[,:}\]]|//|/\*|$))`

const shapes: readonly Shape[] = [
  doubledQuotes,
  curlyClosingQuote,
  keyWithoutClosingQuote,
  twoStrings,
  valueBeforeNext,
  backslashBeforeQuote,
  unescapedQuotes,
  closedString,
  unclosedString,
]

/** `closed`: the end of the string by the next quote, -1 where the line has none. Returns the end of the token made, `start` for none. */
export function readBrokenString(tokens: Tokens, start: number, closed: number): number {
  if (tokens.patience-- <= 0 && closed >= 0) return start
  const line = restOfLine(tokens.text, start)
  for (const shape of shapes) {
    const end = shape(tokens, start, line, closed)
    if (end >= start) return end
  }
  return start
}

/** `""2020-02-14""`, as a text replacement leaves it. */
function doubledQuotes(tokens: Tokens, start: number, line: string): number {
  const found = new RegExp(`^""([^"]+)""${ending}`).exec(line)
  if (!found) return -1
  const end = start + found[0].length
  const edits = [
    { offset: start, length: 1, content: '' },
    { offset: end - 1, length: 1, content: '' },
  ]
  return broken(
    tokens,
    start,
    end,
    'doubled-quotes',
    `The quotes round ${found[1] ?? ''} are doubled. One on each side is enough.`,
    {
      title: 'Remove the second quotes',
      edits,
    },
  )
}

/** `"win11”`: opened straight, closed by a word processor. */
function curlyClosingQuote(tokens: Tokens, start: number, line: string): number {
  const found = new RegExp(`^"[^"“”]*[“”]${ending}`).exec(line)
  if (!found) return -1
  const end = start + found[0].length
  const repair = mend('Make the quote straight', end - 1, 1, '"')
  return broken(
    tokens,
    start,
    end,
    'curly-quotes',
    `The quote after ${inner(found[0])} is curly. JSON needs a straight one.`,
    repair,
  )
}

/** `"sku: "win11"`. */
function keyWithoutClosingQuote(tokens: Tokens, start: number, line: string): number {
  const before = tokens.kinds[tokens.count - 1]
  if (before === TokenKind.Colon || before === TokenKind.OpenArray) return -1
  const found = /^"[\w$.-]+(?=\s*:\s*(?:["{[\d-]|true|false|null))/.exec(line)
  if (!found) return -1
  const end = start + found[0].length
  const message = `The name ${found[0].slice(1)} has no closing quote.`
  return broken(tokens, start, end, 'missing-quote', message, mend('Close the quote', end, 0, '"'))
}

/** `"a" "b"`: the quotes are right, a comma or a colon is missing between. */
function twoStrings(_: Tokens, start: number, line: string): number {
  return new RegExp(`^"[^"]*"\\s+"[^"]*"${ending}`).test(line) ? start : -1
}

/** `"sku": "win11, "version": "latest"`, or `["west, "north"]`, on one line. */
function valueBeforeNext(tokens: Tokens, start: number, line: string): number {
  const isOdd = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1
  const found =
    /^"[^",]*(?=,\s*"[\w$.-]+"\s*:)/.exec(line) ?? (isOdd ? /^"[^",]*(?=,\s*"[^",]+"\s*[,\]}])/.exec(line) : null)
  return found ? unclosed(tokens, start, start + found[0].length) : -1
}

/** `"C:\Temp\",`: the last backslash takes the quote away. */
function backslashBeforeQuote(tokens: Tokens, start: number, line: string, closed: number): number {
  if (closed >= 0 || line.split('\\"').length !== 2) return -1
  const found = /^"[^"]*\\"(?=\s*[,}\]]*\s*$)/.exec(line)
  if (!found) return -1
  const end = start + found[0].length
  const to = addToken(tokens, TokenKind.String, start, end)
  reportCharacters(tokens, start, end - 1)
  reportEscape(tokens.report, tokens.text, end - 2)
  return to
}

/** `"echo "hello" > x",`. */
function unescapedQuotes(tokens: Tokens, start: number, line: string): number {
  const found = /^"(.*)"(?=[\s,}\]]*$)/.exec(line)
  const content = found?.[1]
  if (!found || content === undefined) return -1
  const quotes = [...content.matchAll(/(?<!\\)(?:\\\\)*"/g)]
  if (quotes.length === 0 || /"\s*[,:]\s*["{[]|^\s*[,:]/.test(content) || content.startsWith('"')) return -1
  const end = start + found[0].length
  const edits = quotes.map((quote) => ({ offset: start + quote.index + quote[0].length, length: 0, content: '\\' }))
  const message = 'The quotes inside this text end it too early. Each needs a backslash before it.'
  return broken(tokens, start, end, 'unescaped-quotes', message, { title: 'Put backslashes before the quotes', edits })
}

function closedString(_: Tokens, start: number, __: string, closed: number): number {
  return closed >= 0 ? start : -1
}

/** To the end of its line, however long: each part of it would be looked through to that end again. */
function unclosedString(tokens: Tokens, start: number): number {
  const trimmed = tokens.text.slice(start, lineEnd(tokens.text, start)).trimEnd()
  const closers = openedBefore(tokens, start)
  const pattern = new RegExp(closers > 0 ? `\\s*[}\\]\\s]{0,${closers}},?$` : ',$')
  const tail = pattern.exec(trimmed.slice(-longestTail))?.[0] ?? ''
  return unclosed(tokens, start, start + Math.max(1, trimmed.length - tail.length))
}

/** How many brackets opened on this line are still open at `start`. */
function openedBefore({ text, kinds, starts, count }: Tokens, start: number): number {
  const from = pieceStart(text, start)
  let open = 0
  for (let index = count - 1; index >= Math.max(0, count - 100) && (starts[index] ?? 0) >= from; index--) {
    const kind = kinds[index]
    if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) open++
    if (kind === TokenKind.CloseObject || kind === TokenKind.CloseArray) open--
  }
  return Math.max(0, open)
}

function unclosed(tokens: Tokens, start: number, end: number): number {
  const message = 'A quote is opened and never closed.'
  return broken(tokens, start, end, 'unclosed-string', message, mend('Close the quote', end, 0, '"'))
}

export function broken(
  tokens: Tokens,
  start: number,
  end: number,
  kind: 'doubled-quotes' | 'curly-quotes' | 'single-quotes' | 'missing-quote' | 'unclosed-string' | 'unescaped-quotes',
  message: string,
  repair: Mend,
): number {
  report(tokens.report, kind, { start, end }, message, { repair, damage: [{ start, end }] })
  return addToken(tokens, TokenKind.String, start, end)
}

function inner(source: string): string {
  return source.slice(1, -1)
}
