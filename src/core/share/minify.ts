import { createScanner } from 'jsonc-parser'

/**
 * The same values without comments, blanks and trailing commas: strings, numbers and repeated keys stay as written.
 * Undefined where the text is not whole JSON with comments, so that no damage is hidden.
 */
export function minify(text: string): string | undefined {
  const tokens = tokensOf(text)
  return isJson(tokens) ? tokens.join('') : undefined
}

function tokensOf(text: string): string[] {
  const scanner = createScanner(text)
  const tokens: string[] = []
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const start = scanner.getTokenOffset()
    const token = text.slice(start, start + scanner.getTokenLength())
    if (isTrivia(token)) continue
    if (token === '}' || token === ']') dropTrailingComma(tokens)
    tokens.push(token)
  }
  return tokens
}

/** A comment that never ends is none: it stays among the tokens, where JSON will not have it. */
function isTrivia(token: string): boolean {
  const isWholeBlock = token.startsWith('/*') && token.endsWith('*/') && token.length > 3
  return isWholeBlock || token.startsWith('//') || /^[ \t\r\n]/.test(token)
}

const openers = new Set(['{', '[', ',', ':'])

function dropTrailingComma(tokens: string[]): void {
  if (tokens.at(-1) === ',' && !openers.has(tokens.at(-2) ?? ',')) tokens.pop()
}

/** On lines of their own, so that neither two numbers nor two halves of a broken string are read as one. */
function isJson(tokens: readonly string[]): boolean {
  try {
    JSON.parse(tokens.join('\n'))
    return true
  } catch {
    // JSON.parse has no other way to say no.
    return false
  }
}
