import { broken } from './broken-string.ts'
import { restOfLine } from './scan-comment.ts'
import { mend, report } from './syntax-report.ts'
import { addToken, isDelimited, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

const ending = String.raw`(?=\s*(?:[,:}\]]|//|/\*|$))`
const literals = new Map<string, number>([
  ['true', TokenKind.Boolean],
  ['false', TokenKind.Boolean],
  ['null', TokenKind.Null],
])

/** All that is neither string, number nor punctuation: a literal, or text without (right) quotes. */
export function scanWord(tokens: Tokens, start: number): number {
  const { text } = tokens
  const literal = scanLiteral(tokens, start)
  if (literal > start) return literal
  const blank = scanBlank(tokens, start)
  if (blank > start) return blank
  const line = restOfLine(text, start)
  const quoted = tokens.patience-- > 0 ? scanOddQuotes(tokens, start, line) : start
  if (quoted > start) return quoted
  return addToken(tokens, TokenKind.Word, start, start + wordLength(line))
}

function scanLiteral(tokens: Tokens, start: number): number {
  const { text } = tokens
  const first = text.charCodeAt(start)
  if (first !== 0x74 && first !== 0x66 && first !== 0x6e) return start
  const end = start + (first === 0x66 ? 5 : 4)
  const kind = literals.get(text.slice(start, end))
  return kind !== undefined && isDelimited(text, end) ? addToken(tokens, kind, start, end) : start
}

/** Blanks that JSON does not know: no-break and zero-width spaces, control characters. */
function scanBlank({ text, report: to }: Tokens, start: number): number {
  const blanks = /[\s\u200b-\u200d\u2060\ufeff\p{Cc}]+/uy
  blanks.lastIndex = start
  const run = blanks.exec(text)?.[0].replace(/[ \t\r\n]+$/, '') ?? ''
  if (run === '') return start
  const end = start + run.length
  const content = run.replaceAll(/[^ \t\r\n]/gu, ' ')
  report(
    to,
    'bad-character',
    { start, end },
    'A character that cannot be seen stands here. JSON knows only plain spaces, tabs and line ends.',
    {
      repair: mend('Put plain spaces there', start, end - start, content),
    },
  )
  return end
}

function scanOddQuotes(tokens: Tokens, start: number, line: string): number {
  const curly = new RegExp(`^[“”„‟](.*?)[“”"]${ending}`).exec(line)
  if (curly) {
    const end = start + curly[0].length
    const message = `The quotes round ${curly[1] ?? ''} are curly. JSON needs straight ones.`
    return broken(
      tokens,
      start,
      end,
      'curly-quotes',
      message,
      requote('Make the quotes straight', start, end, curly[1] ?? ''),
    )
  }
  const single = new RegExp(`^'((?:\\\\.|[^\\\\])*?)'${ending}`).exec(line)
  if (single) {
    const end = start + single[0].length
    const content = (single[1] ?? '').replaceAll("\\'", "'")
    return broken(
      tokens,
      start,
      end,
      'single-quotes',
      'JSON needs double quotes here.',
      requote('Use double quotes', start, end, content),
    )
  }
  return scanUnopened(tokens, start, line)
}

/** `win11",` or `sku": "win11"`: the opening quote is missing. */
function scanUnopened(tokens: Tokens, start: number, line: string): number {
  const found =
    /^[^"{}[\]:,\s][^"{}[\]:,]*"(?=\s*:)/.exec(line) ??
    /^[^"{}[\]\s][^"]*[^"\s]"(?=\s*[,}\]]*\s*$)/.exec(line) ??
    /^[^"{}[\]:,\s]+"(?=\s*[,}\]])/.exec(line)
  if (!found) return start
  const end = start + found[0].length
  const message = `The quote before ${found[0].slice(0, -1)} is missing.`
  return broken(tokens, start, end, 'missing-quote', message, mend('Insert the quote', start, 0, '"'))
}

function requote(title: string, start: number, end: number, content: string) {
  return mend(title, start, end - start, `"${content.replaceAll(/(?<!\\)((?:\\\\)*)"/g, '$1\\"')}"`)
}

/** Words on a line that nothing but blanks parts are one text: `Windows 11 Pro`, `<my region>`, `https://host/x`, `C:\Temp`. */
function wordLength(line: string): number {
  const word = /^(?:<[^<>"{}[\]\n]*>|:(?=\/\/|\\)\/{0,2}|[^\s,:{}[\]"])+/
  let length = 0
  for (;;) {
    const run = withoutComment(
      word.exec(line.slice(length))?.[0] ?? '',
      line.slice(Math.max(0, length - 1), length) === ':',
    )
    if (run === '') break
    length += run.length
    const gap = /^[ \t]+(?=[\w<$-])/.exec(line.slice(length))?.[0] ?? ''
    if (gap === '' || /^[ \t]+(?:true|false|null)\b/.test(line.slice(length))) break
    length += gap.length
  }
  return Math.max(1, line.slice(0, length).trimEnd().length)
}

function withoutComment(run: string, followsColon: boolean): string {
  const comment = /(?<!:\/?)\/[/*]/.exec(run)
  return comment && comment.index > 0 && !followsColon ? run.slice(0, comment.index) : run
}
