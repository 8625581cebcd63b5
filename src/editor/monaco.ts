/**
 * Monaco, put together from its parts: the editor, JSON colours, and the
 * features a person who edits a template needs. Its JSON language service stays
 * out: it overflows on deep nesting, freezes on large files and knows nothing of
 * the catalog. Completion, hover, folding, fixes and markers are our own.
 *
 * Of the modules below some are registered by 0.57's `features/…/register` only
 * in part; those are named by their inner path.
 */
import { loader } from '@monaco-editor/react'
import * as monaco from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import 'monaco-editor/editor/browser/coreCommands'
import 'monaco-editor/editor/common/standaloneStrings'
import 'monaco-editor/editor/contrib/caretOperations/browser/caretOperations'
import 'monaco-editor/editor/contrib/gotoError/browser/markerSelectionStatus'
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoLine/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/quickCommand/register'
import 'monaco-editor/features/readOnlyMessage/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/snippet/register'
import 'monaco-editor/features/tokenization/register'
import 'monaco-editor/features/wordOperations/register'
import { tokenizeLine } from './tokenizer.ts'

export const languageId = 'json'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }
loader.config({ monaco })

const { KeyCode, KeyMod, editor, languages } = monaco

languages.register({
  id: languageId,
  extensions: ['.json', '.jsonc'],
  aliases: ['JSON'],
  mimetypes: ['application/json'],
})
languages.setLanguageConfiguration(languageId, {
  wordPattern: /(-?\d*\.\d\w*)|([^[{\]}:",\s]+)/g,
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '[', close: ']', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
  ],
  indentationRules: { increaseIndentPattern: /[[{]\s*$/, decreaseIndentPattern: /^\s*[\]}]/ },
})

class LineState implements monaco.languages.IState {
  readonly isInComment: boolean
  constructor(isInComment: boolean) {
    this.isInComment = isInComment
  }
  clone() {
    return this
  }
  equals(other: monaco.languages.IState) {
    return other instanceof LineState && other.isInComment === this.isInComment
  }
}

const code = new LineState(false)
const comment = new LineState(true)

languages.setTokensProvider(languageId, {
  getInitialState: () => code,
  tokenize: (line, state) => {
    const { tokens, isInComment } = tokenizeLine(line, state === comment)
    return {
      tokens: tokens.map(({ startIndex, type }) => ({ startIndex, scopes: type })),
      endState: isInComment ? comment : code,
    }
  },
})

// These keys are the page's: next problem, and the browser's own Ctrl+K, on which Monaco starts chords.
editor.addKeybindingRules(
  [KeyCode.F8, KeyMod.Shift | KeyCode.F8, KeyMod.CtrlCmd | KeyCode.KeyK].map((keybinding) => ({
    keybinding,
    command: null,
  })),
)

export { monaco }
