import { createReport } from '../text/syntax-report.ts'
import { tokenize } from '../text/tokenize.ts'
import { TokenKind } from '../text/tokens.ts'

/**
 * The same values without comments, blanks and trailing commas: strings, numbers and repeated keys stay as written.
 * Undefined where the text is not whole JSON with comments, so that no damage is hidden.
 */
export function minify(text: string): string | undefined {
  const words = wordsOf(text)
  return words && isJson(words) ? words.join('') : undefined
}

/**
 * Names, values and punctuation in turn, without comments, blanks and trailing commas. Undefined where the tokenizer,
 * which reads what is no JSON too, has something to say.
 */
export function wordsOf(text: string): string[] | undefined {
  const report = createReport()
  const { count, kinds, starts, ends } = tokenize(text, report)
  if (report.problems.length > 0) return undefined
  const words: string[] = []
  let [before, last]: readonly (number | undefined)[] = []
  for (let index = 0; index < count; index++) {
    const kind = kinds[index] ?? TokenKind.Word
    if (closes(kind) && last === TokenKind.Comma && endsValue(before)) words.pop()
    else before = last
    last = kind
    words.push(text.slice(starts[index], ends[index]))
  }
  return words
}

function closes(kind: number): boolean {
  return kind === TokenKind.CloseObject || kind === TokenKind.CloseArray
}

/** Before a trailing comma; a comma behind nothing is none. */
function endsValue(kind: number | undefined): boolean {
  return kind !== undefined && (closes(kind) || kind >= TokenKind.String)
}

/** On lines of their own, so that neither two numbers nor two halves of a broken string are read as one. */
function isJson(words: readonly string[]): boolean {
  try {
    JSON.parse(words.join('\n'))
    return true
  } catch {
    // JSON.parse has no other way to say no.
    return false
  }
}
