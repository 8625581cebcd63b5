import { spreadOut } from '#core/share/spread-out.ts'
import { parseTree } from '#core/text/parse.ts'
import { detectIndent } from '#core/text/trivia.ts'

/** Two texts to be shown beside each other, and which of them was put on lines for that. */
export interface LaidOut {
  readonly before: string
  readonly after: string
  readonly spread?: 'before' | 'after'
}

/** Of a minified text every line would differ from one with lines: it is written as the other is, value for value. */
export function laidOutAlike(before: string, after: string): LaidOut {
  const [isOld, isNew] = [isOneLine(before), isOneLine(after)]
  if (isOld === isNew) return { before, after }
  const lines = isOld ? spreadAs(before, after) : spreadAs(after, before)
  if (lines === undefined) return { before, after }
  return isOld ? { before: lines, after, spread: 'before' } : { before, after: lines, spread: 'after' }
}

function isOneLine(text: string): boolean {
  return !text.trim().includes('\n')
}

/** Minifying drops the line end of the last line too. */
function spreadAs(text: string, model: string): string | undefined {
  const lines = spreadOut(text, detectIndent(parseTree(model)))
  return lines !== undefined && model.endsWith('\n') ? `${lines}\n` : lines
}
