/** Tokens of JSON with comments. What begins no token begins a word. */
export const Token = {
  OpenObject: 1,
  CloseObject: 2,
  OpenArray: 3,
  CloseArray: 4,
  Comma: 5,
  Colon: 6,
  String: 7,
  Number: 8,
  Word: 9,
  End: 10,
} as const

/** The current token; `next` moves on. One object, reused: a scanner makes no garbage. */
export interface Scanner {
  kind: number
  start: number
  end: number
  lineStart: number
  /** Only blanks and comments stand before it on its line. */
  isFirstOnLine: boolean
  /** Of a string: its closing quote is missing, so it ends with its line. */
  isUnclosed: boolean
  /** Of a string: where an escape stands that JSON does not know, or a raw control character; -1. */
  badEscape: number
  badCharacter: number
  /** Where a comment begins that never ends; -1. */
  unclosedComment: number
  readonly next: () => void
}

const newline = 0x0a
function punctuation(code: number): number {
  switch (code) {
    case 0x7b:
      return Token.OpenObject
    case 0x7d:
      return Token.CloseObject
    case 0x5b:
      return Token.OpenArray
    case 0x5d:
      return Token.CloseArray
    case 0x2c:
      return Token.Comma
    case 0x3a:
      return Token.Colon
    default:
      return 0
  }
}

const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0xfeff
const isCurly = (code: number) => code === 0x201c || code === 0x201d || code === 0x201e
const isQuote = (code: number) => code === 0x22 || code === 0x27 || isCurly(code)
const hex = /^[\dA-Fa-f]{4}$/
const knownEscapes = new Set(Array.from('"\\/bfnrt', (letter) => letter.charCodeAt(0)))
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y
const literal = /[^\s,:{}[\]"]+/y
const placeholder = /<[^<>\n"]*>/y

export function createScanner(text: string): Scanner {
  let position = 0
  const scanner: Scanner = {
    kind: Token.End,
    start: 0,
    end: 0,
    lineStart: 0,
    isFirstOnLine: true,
    isUnclosed: false,
    badEscape: -1,
    badCharacter: -1,
    unclosedComment: -1,
    next: () => {
      scanner.isFirstOnLine = scanner.end === 0 && scanner.kind === Token.End
      position = skipTrivia(position)
      scanner.start = position
      scanner.isUnclosed = false
      scanner.badEscape = -1
      scanner.badCharacter = -1
      scanner.kind = position >= text.length ? Token.End : readToken(text.charCodeAt(position))
      scanner.end = position
    },
  }

  function skipTrivia(from: number): number {
    let at = from
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code === newline) {
        at += 1
        scanner.lineStart = at
        scanner.isFirstOnLine = true
      } else if (isBlank(code)) at += 1
      else if (code === 0x2f) {
        const end = skipComment(at)
        if (end === at) break
        at = end
      } else break
    }
    return at
  }

  function skipComment(at: number): number {
    const second = text.charCodeAt(at + 1)
    if (second === 0x2f) {
      const end = text.indexOf('\n', at)
      return end < 0 ? text.length : end
    }
    if (second !== 0x2a) return at
    const close = text.indexOf('*/', at + 2)
    if (close < 0) scanner.unclosedComment = at
    const end = close < 0 ? text.length : close + 2
    const lastLine = text.lastIndexOf('\n', end - 1)
    if (lastLine >= at) {
      scanner.lineStart = lastLine + 1
      scanner.isFirstOnLine = true
    }
    return end
  }

  function readToken(code: number): number {
    const mark = punctuation(code)
    if (mark !== 0) {
      position += 1
      return mark
    }
    if (isQuote(code)) return readString(code)
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d) {
      const end = matchAt(number)
      if (end > position) {
        position = end
        return Token.Number
      }
    }
    position = Math.max(matchAt(placeholder), matchAt(literal), position + 1)
    return Token.Word
  }

  function matchAt(pattern: RegExp): number {
    pattern.lastIndex = position
    return pattern.test(text) ? pattern.lastIndex : position
  }

  function readString(quote: number): number {
    const last = isCurly(quote) ? 0x201d : quote
    let at = position + 1
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === last || code === quote) break
      if (code >= 0x20 && code !== 0x5c) continue
      if (code === newline) {
        position = endOfLine(at)
        scanner.isUnclosed = true
        return Token.String
      }
      if (code === 0x5c) at += escapeLength(at)
      else if (scanner.badCharacter < 0) scanner.badCharacter = at
    }
    scanner.isUnclosed = at >= text.length
    position = Math.min(at + 1, text.length)
    return Token.String
  }

  /** Blanks before the line's end are no part of a string that was not closed. */
  function endOfLine(at: number): number {
    let end = at
    while (end > position + 1 && isBlank(text.charCodeAt(end - 1))) end -= 1
    return end
  }

  function escapeLength(at: number): number {
    const next = text.charCodeAt(at + 1)
    if (next === newline || Number.isNaN(next)) return 0
    const isKnown = next === 0x75 ? hex.test(text.slice(at + 2, at + 6)) : knownEscapes.has(next)
    if (!isKnown && scanner.badEscape < 0) scanner.badEscape = at
    return 1
  }

  return scanner
}
