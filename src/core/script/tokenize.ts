import { powershell } from './powershell.ts'
import type { Grammar, ScriptTokenType } from './grammar.ts'
import { shell } from './shell.ts'

/** What a script is written in. */
export type ScriptLanguage = 'powershell' | 'shell'

export interface ScriptToken {
  readonly startIndex: number
  readonly type: ScriptTokenType
}

const grammars: Readonly<Record<ScriptLanguage, Grammar>> = { powershell, shell }

/** Of the first line: nothing is open. */
export const startState = ''

/**
 * Colours for one line of a script. What passes from a line to the next is a
 * text that names what is still open (a here-string, a block comment), so equal
 * states can be told by value. The script box and the large editor use the same.
 */
export function tokenizeScriptLine(
  language: ScriptLanguage,
  line: string,
  state: string,
): { tokens: readonly ScriptToken[]; state: string } {
  const { lexeme, keywords, endOf, typeWithin, opens } = grammars[language]
  const tokens: ScriptToken[] = []
  let end = 0
  if (state !== startState) {
    end = endOf(state, line)
    push(tokens, 0, typeWithin(state))
    if (end < 0) return { tokens, state }
  }
  let open = startState
  lexeme.lastIndex = end
  for (let match = lexeme.exec(line); match; match = lexeme.exec(line)) {
    if (match.index > end) push(tokens, end, '')
    push(tokens, match.index, typeOf(match, keywords))
    end = lexeme.lastIndex
    open = opens(match) ?? open
  }
  if (end < line.length) push(tokens, end, '')
  return { tokens, state: open }
}

function push(tokens: ScriptToken[], startIndex: number, type: ScriptTokenType) {
  if (tokens.at(-1)?.type !== type) tokens.push({ startIndex, type })
}

const named = ['comment', 'string', 'variable', 'number'] as const

function typeOf({ groups = {}, 0: text }: RegExpExecArray, keywords: ReadonlySet<string>): ScriptTokenType {
  const type = named.find((name) => groups[name] !== undefined)
  return type ?? (keywords.has(text.toLowerCase()) ? 'keyword' : '')
}
