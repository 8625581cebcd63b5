import { readBrokenString } from './broken-string.ts'
import { escapeLength, reportCharacters } from './escapes.ts'
import { endOfSequence, startsDecision, startsSequence } from './interpolation.ts'
import { addToken, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/** What may follow a string. */
const follows = new Uint8Array(128)
for (const character of ',:}]\n\r') follows[character.charCodeAt(0)] = 1

/** A string ends at its quote, or, where that is missing, at latest with its line. */
export function scanString(tokens: Tokens, start: number): number {
  const { text } = tokens
  const quote = quoteAfter(text, start)
  const isClosed = text.charCodeAt(quote) === 0x22
  if (!isClosed || !endsWell(text, quote + 1)) {
    const computed = endOfComputed(text, start)
    if (computed > start) return addToken(tokens, TokenKind.String, start, computed)
    const end = readBrokenString(tokens, start, isClosed ? quote + 1 : -1)
    if (end > start) return end
  }
  const end = Math.min(quote + 1, text.length)
  if (hasOddities) reportCharacters(tokens, start, end)
  return addToken(tokens, TokenKind.String, start, end)
}

/** Behind a string whose `${…}` hold quotes of their own; `start` where that does not mend it. */
function endOfComputed(text: string, start: number): number {
  let position = start + 1
  for (let isMended = false; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x0a) return start
    if (code === 0x22) return isMended && endsWell(text, position + 1) ? position + 1 : start
    if (code === 0x5c) position++
    else if (startsSequence(text, position)) {
      const end = endOfSequence(text, position)
      if (end === position) return start
      isMended ||= text.slice(position, end).includes('"')
      position = end - 1
    }
  }
  return start
}

/** Whether the span of the text is one string as JSON has it. */
export function isPlainString(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === 0x22 && quoteAfter(text, start) === end - 1 && isClosedAt(text, end)
}

function isClosedAt(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x22 && !hasOddities
}

/** Whether the string that `quoteAfter` saw last holds what JSON has not in a string. A second result, without an object a string. */
let hasOddities = false

/** Where the closing quote is, or the line ends without one. */
function quoteAfter(text: string, start: number): number {
  hasOddities = false
  for (let position = start + 1; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x22 || code === 0x0a) return position
    if (code === 0x5c) {
      if (escapeLength(text, position) === 0) hasOddities = true
      if (text.charCodeAt(position + 1) !== 0x0a) position++
    } else if (code < 0x20) hasOddities = true
  }
  return text.length
}

/** After a string comes the end of the line, a comma, a colon, a closer, a comment or a decision of Terraform; anything else means that its quotes are wrong. */
function endsWell(text: string, from: number): boolean {
  let position = from
  let code = text.charCodeAt(position)
  while (code === 0x20 || code === 0x09) code = text.charCodeAt(++position)
  if (code === 0x2f) return text.charCodeAt(position + 1) === 0x2f || text.charCodeAt(position + 1) === 0x2a
  return position >= text.length || (code < 128 && follows[code] === 1) || startsDecision(text, position)
}
