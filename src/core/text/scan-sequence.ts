import { endOfSequence, startsDirective, startsInterpolation } from './interpolation.ts'
import { shorten } from './parse-names.ts'
import { report } from './syntax-report.ts'
import { addToken, isDelimited, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/**
 * `${…}` in place of a value is one, though nobody knows yet what it will be.
 * A directive is passed over like a comment; but as it decides on what stands
 * around it, nothing is put in or taken away there. Returns `start` for neither.
 */
export function scanSequence(tokens: Tokens, start: number): number {
  const { text, report: to } = tokens
  const isDirective = startsDirective(text, start)
  if (!isDirective && !startsInterpolation(text, start)) return start
  const end = endOfSequence(text, start)
  if (end === start) return start
  const span = { start, end }
  const what = shorten(text.slice(start, end))
  if (isDirective) {
    const message = `Terraform decides here: ${what}. What stands around it is moved in the text only.`
    report(to, 'directive', span, message)
    return end
  }
  // What goes on behind it is a text without quotes, computed or not.
  if (!isDelimited(text, end)) return start
  report(to, 'interpolation', span, `Terraform puts a value here: ${what}. It is kept as it is.`)
  return addToken(tokens, TokenKind.String, start, end)
}
