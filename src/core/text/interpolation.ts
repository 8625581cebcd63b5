/**
 * What Terraform computes in a text before it becomes JSON: `${var.name}` stands
 * for a value, `%{ if … }` decides whether what follows is there at all. Both may
 * hold strings and braces of their own; `$${` and `%%{` are none.
 */

/** An expression on several lines is seldom longer; without a limit a lost brace would cost the square of the text. */
const longest = 5000

function startsInterpolation(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x24 && text.charCodeAt(at + 1) === 0x7b
}

export function startsDirective(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x25 && text.charCodeAt(at + 1) === 0x7b
}

const decision = /%\{~?\s*(?:if|else|endif|for|endfor)\b/y

/** A whole directive by its keyword: `%{http_code}` of curl, between quotes that are not escaped, is none. */
export function startsDecision(text: string, at: number): boolean {
  decision.lastIndex = at
  return decision.test(text) && endOfSequence(text, at) > at
}

export function startsSequence(text: string, at: number): boolean {
  return startsInterpolation(text, at) || startsDirective(text, at)
}

/** Behind the brace that closes the `${` or `%{` at `start`; `start` itself where none does. */
export function endOfSequence(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest)
  let depth = 0
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b) depth++
    else if (code === 0x22) at = endOfQuote(text, at, limit)
    else if (code === 0x7d && --depth === 0) return at + 1
  }
  return start
}

/** The closing quote of a string within a sequence, or the last place looked at. */
function endOfQuote(text: string, quote: number, limit: number): number {
  let at = quote + 1
  while (at < limit && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1
  return at
}

/** A part of the text is computed. */
export function isInterpolated(text: string): boolean {
  return /(?<!\$)\$\{|(?<!%)%\{/.test(text)
}
