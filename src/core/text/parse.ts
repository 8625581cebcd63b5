import { createParser } from './parser.ts'
import type { Tree } from './tree.ts'

/**
 * Reads a text into its tree, whatever it holds. Never throws, never recurses.
 *
 * A closer that is missing is only noticed where the brackets no longer add up,
 * often far from where it should be. So where they do not, the text is read
 * again with its indentation as a witness, and the better reading is kept.
 */
export function parseTree(text: string): Tree {
  const byBrackets = createParser(text, false).run()
  const isSuspicious = byBrackets.problems.some(({ kind }) => kind === 'unclosed-container' || kind === 'stray-closer' || kind === 'stray-text')
  if (!isSuspicious || !text.includes('\n')) return byBrackets
  const byIndent = createParser(text, true).run()
  return byIndent.problems.length <= byBrackets.problems.length ? byIndent : byBrackets
}
