import { endOfSequence, startsDirective, startsSequence } from './interpolation.ts'
import { shorten } from './parse-names.ts'
import { report } from './syntax-report.ts'
import { addToken, isDelimited, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/**
 * `${…}` in place of a value is one, though nobody knows yet what it will be. A
 * directive is passed over like a comment. Returns `start` for neither.
 */
export function scanSequence(tokens: Tokens, start: number): number {
  const { text, report: to } = tokens
  if (!startsSequence(text, start) || tokens.patience <= 0) return start
  const end = endOfSequence(text, start)
  if (end === start) {
    tokens.patience--
    return start
  }
  const span = { start, end }
  const what = shorten(text.slice(start, end))
  if (startsDirective(text, start)) {
    const message = `Terraform decides here: ${what}. What stands around it is moved in the text only.`
    report(to, 'directive', span, message)
    return end
  }
  // What goes on behind it is a text without quotes, computed or not.
  if (!isDelimited(text, end)) return start
  report(to, 'interpolation', span, `Terraform puts a value here: ${what}. It is kept as it is.`)
  return addToken(tokens, TokenKind.String, start, end)
}
