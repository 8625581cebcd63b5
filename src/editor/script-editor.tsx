import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { TextEdit } from '#core/text/tree.ts'
import Editor from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { rangeOf } from './bind-model.ts'
import { codeFont } from './code-look.ts'
import { defineCurrentTheme, followColorScheme } from './color-scheme.ts'
import './editor.css'
import { monaco } from './monaco.ts'
import { registerScriptLanguage } from './script-language.ts'
import { replacementBetween, toTextEdits } from './text-changes.ts'

interface ScriptEditorProps {
  readonly label: string
  readonly language: ScriptLanguage
  readonly text: string
  readonly numbers: readonly string[]
  readonly isReadOnly: boolean
  readonly onEdits: (edits: readonly TextEdit[]) => void
  readonly onCaret: (line: number, column: number) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/**
 * Monaco on the lines of one script. The text belongs to the field: changes go
 * to it as edits and come back by value, and undo is the page's.
 */
export function ScriptEditor(props: ScriptEditorProps) {
  const { language, text, numbers, label, isReadOnly } = props
  const [theme] = useState(defineCurrentTheme)
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor>()
  const latest = useRef(text)
  const onEdits = useEffectEvent(props.onEdits)
  const onCaret = useEffectEvent(props.onCaret)
  const onUndo = useEffectEvent(props.onUndo)
  const onRedo = useEffectEvent(props.onRedo)

  useEffect(() => {
    if (!instance) return
    registerScriptLanguage(language)
    const model = monaco.editor.createModel(latest.current, language)
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    Object.assign(model, { undo: () => onUndo(), redo: () => onRedo(), canUndo: () => true, canRedo: () => true })
    const former = instance.getModel()
    instance.setModel(model)
    former?.dispose()
    instance.focus()
    const disposables = [
      model.onDidChangeContent(({ changes }) => {
        if (model.getValue() !== latest.current) onEdits(toTextEdits(changes))
      }),
      instance.onDidChangeCursorPosition(({ position }) => onCaret(position.lineNumber, position.column)),
      followColorScheme(),
    ]
    return () => {
      for (const disposable of disposables) disposable.dispose()
      model.dispose()
    }
  }, [instance, language])

  useLayoutEffect(() => {
    latest.current = text
    const model = instance?.getModel()
    const edit = model && replacementBetween(model.getValue(), text)
    if (!instance || !edit) return
    const { offset, length, content } = edit
    model.applyEdits([{ range: rangeOf(model, offset, offset + length), text: content }])
    instance.setPosition(model.getPositionAt(offset + content.length))
    instance.revealPositionInCenterIfOutsideViewport(model.getPositionAt(offset))
  }, [text, instance])

  const shown = useMemo(
    () => ({
      ...options,
      ariaLabel: label,
      readOnly: isReadOnly,
      lineNumbers: (line: number) => numbers[line - 1] ?? '',
    }),
    [label, isReadOnly, numbers],
  )
  return <Editor theme={theme} loading={null} onMount={setInstance} keepCurrentModel options={shown} />
}

const options = {
  automaticLayout: true,
  'bracketPairColorization.enabled': false,
  fixedOverflowWidgets: true,
  folding: false,
  fontFamily: codeFont.family,
  fontLigatures: false,
  fontSize: codeFont.size,
  glyphMargin: false,
  lineHeight: codeFont.lineHeight,
  lineNumbersMinChars: 4,
  links: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: false,
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  stickyScroll: { enabled: false },
  // As in the box: the Tab key moves on; Ctrl+] and Ctrl+[ indent.
  tabFocusMode: true,
  tabSize: 2,
  unicodeHighlight: { ambiguousCharacters: false },
  useShadowDOM: false,
  wordBasedSuggestions: 'off',
} as const
