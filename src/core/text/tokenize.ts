import { findHostedJson } from './host-language.ts'
import type { HostedJson } from './host-language.ts'
import { scanComment } from './scan-comment.ts'
import { scanSequence } from './scan-sequence.ts'
import { scanString } from './scan-string.ts'
import { scanWord } from './scan-word.ts'
import { report as tell } from './syntax-report.ts'
import type { Report } from './syntax-report.ts'
import { addToken, isDelimited, punctuation, TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

export function tokenize(text: string, report: Report): Tokens {
  const hosted = findHostedJson(text)
  if (hosted) tellOf(hosted, report)
  const tokens = emptyTokens(text, report, hosted?.end)
  let position = hosted?.start ?? 0
  while (position < tokens.end) {
    const code = text.charCodeAt(position)
    const isBlank = code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
    position = isBlank ? position + 1 : scan(tokens, position, code)
  }
  return tokens
}

function emptyTokens(text: string, report: Report, end = text.length): Tokens {
  const capacity = 64 + (text.length >> 3)
  return {
    text,
    report,
    end,
    count: 0,
    kinds: new Uint8Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    patience: 2000,
  }
}

function scan(tokens: Tokens, position: number, code: number): number {
  if (code === 0x22) return scanString(tokens, position)
  const kind = punctuation[code] ?? 0
  return kind === 0 ? scanOther(tokens, position, code) : addToken(tokens, kind, position, position + 1)
}

function scanOther(tokens: Tokens, position: number, code: number): number {
  if (code === 0x2f) {
    const end = scanComment(tokens, position)
    if (end > position) return end
  } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
    const end = endOfNumber(tokens.text, position)
    if (isDelimited(tokens.text, end)) return addToken(tokens, TokenKind.Number, position, end)
  }
  const end = scanSequence(tokens, position)
  return end > position ? end : scanWord(tokens, position)
}

function tellOf({ start, language }: HostedJson, to: Report) {
  const message = `The JSON stands in ${language}. It is edited where it is, and all around it stays as written.`
  tell(to, 'host-language', { start, end: start + 1 }, message)
}

/** Where a number in JSON's grammar that begins at `start` ends; `start` where there is none. */
function endOfNumber(text: string, start: number): number {
  let position = text.charCodeAt(start) === 0x2d ? start + 1 : start
  const first = position
  position = endOfDigits(text, position)
  if (position === first || (position > first + 1 && text.charCodeAt(first) === 0x30)) return start
  if (text.charCodeAt(position) === 0x2e) {
    const end = endOfDigits(text, position + 1)
    if (end === position + 1) return start
    position = end
  }
  return endOfExponent(text, position)
}

function endOfExponent(text: string, position: number): number {
  if ((text.charCodeAt(position) | 0x20) !== 0x65) return position
  const sign = text.charCodeAt(position + 1)
  const first = sign === 0x2b || sign === 0x2d ? position + 2 : position + 1
  const end = endOfDigits(text, first)
  return end === first ? position : end
}

function endOfDigits(text: string, from: number): number {
  let position = from
  let code = text.charCodeAt(position)
  while (code >= 0x30 && code <= 0x39) code = text.charCodeAt(++position)
  return position
}
