import { startState, tokenizeScriptLine } from '#core/script/tokenize.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { monaco } from './monaco.ts'

class LineState implements monaco.languages.IState {
  readonly open: string
  constructor(open: string) {
    this.open = open
  }
  clone() {
    return this
  }
  equals(other: monaco.languages.IState) {
    return openOf(other) === this.open
  }
}

function openOf(state: monaco.languages.IState): string {
  return state instanceof LineState ? state.open : startState
}

const known = new Set<ScriptLanguage>()

/** Tells Monaco the language of a script, once: the words and colours are those of the script box. */
export function registerScriptLanguage(language: ScriptLanguage) {
  if (known.has(language)) return
  known.add(language)
  const { languages } = monaco
  languages.register({ id: language })
  languages.setLanguageConfiguration(language, {
    comments: { lineComment: '#' },
    brackets: [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ],
    indentationRules: { increaseIndentPattern: /[[({]\s*$/, decreaseIndentPattern: /^\s*[\])}]/ },
  })
  languages.setTokensProvider(language, {
    getInitialState: () => new LineState(startState),
    tokenize: (line, state) => {
      const { tokens, state: open } = tokenizeScriptLine(language, line, openOf(state))
      // The theme knows the words of JSON: what names something has the colour of a key.
      const scopes = tokens.map(({ startIndex, type }) => ({ startIndex, scopes: type === 'variable' ? 'key' : type }))
      return { tokens: scopes, endState: new LineState(open) }
    },
  })
}
