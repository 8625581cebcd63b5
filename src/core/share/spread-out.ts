import { minify, wordsOf } from './minify.ts'

/** Nested deeper, the indentation alone would be longer than a text may be; no template is. */
const deepest = 60

/**
 * A text as `minify` leaves it, on lines indented by `unit`, as `JSON.stringify` would write it: strings, numbers and
 * repeated keys stay as written. Undefined where the text is not minified.
 */
export function spreadOut(text: string, unit: string): string | undefined {
  const words = minify(text) === text ? wordsOf(text) : undefined
  if (!words) return undefined
  let depth = 0
  let out = ''
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    // An empty pair of brackets stays together.
    if (opens(word) !== closes(next)) depth += opens(word) ? 1 : -1
    if (depth > deepest) return undefined
    out += word === ':' ? ': ' : word
    if (endsLine(word, next)) out += `\n${unit.repeat(depth)}`
  }
  return out
}

function endsLine(word: string, next: string | undefined): boolean {
  return word === ',' || opens(word) !== closes(next)
}

function opens(word: string | undefined): boolean {
  return word === '{' || word === '['
}

function closes(word: string | undefined): boolean {
  return word === '}' || word === ']'
}
