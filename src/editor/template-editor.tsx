import Editor from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { memo, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Workspace } from '#store/workspace-types.ts'
import { bindModel } from './bind-model.ts'
import { followCaret } from './caret.ts'
import { codeFont, gutterDigits } from './code-look.ts'
import { defineCurrentTheme, followColorScheme } from './color-scheme.ts'
import { addCommands } from './commands.ts'
import type { EditorStatus } from './commands.ts'
import { showMarkers } from './markers.ts'
import { showMarks } from './marks.ts'
import { monaco } from './monaco.ts'
import { PlainText } from './plain-text.tsx'
import { registerProviders } from './providers.ts'

interface TemplateEditorProps {
  workspace: Workspace
  wrap: boolean
  onStatus: (status: EditorStatus) => void
  onReady: (commands: { find: () => void }) => void
}

/** Monaco on the store's text. Its wrapper gets no `value`: that would replace the whole text at each change. */
export const TemplateEditor = memo(function TemplateEditor(props: TemplateEditorProps) {
  const { workspace, wrap } = props
  // Of the first moment; from then on followColorScheme sets it. A theme defined again has all lines read again.
  const [theme] = useState(defineCurrentTheme)
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor>()
  const [isShown, setShown] = useState(false)
  const isReadOnly = useStore(workspace, (state) => state.readOnly !== undefined)
  const onStatus = useEffectEvent(props.onStatus)
  const onReady = useEffectEvent(props.onReady)

  useEffect(() => {
    if (!instance) return
    let unbind: (() => void) | undefined
    let frame = 0
    // Making Monaco and giving it a large text are a task each: keys and clicks get between them.
    const bound = setTimeout(() => {
      unbind = bindAll(instance, workspace, (status) => onStatus(status))
      onReady({
        find: () => {
          instance.focus()
          void instance.getAction('actions.find')?.run()
        },
      })
      // Monaco measures in the next frame and draws by the one after; until then the plain text stays before it.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          // What was brought into view before there were measures has its numbers beside other lines.
          instance.render(true)
          setShown(true)
        })
      })
    })
    return () => {
      clearTimeout(bound)
      cancelAnimationFrame(frame)
      unbind?.()
    }
  }, [instance, workspace])

  const shown = useMemo(
    () => ({ ...options, wordWrap: wrap ? ('on' as const) : ('off' as const), readOnly: isReadOnly }),
    [wrap, isReadOnly],
  )
  return (
    <>
      {!isShown && <PlainText workspace={workspace} wrap={wrap} />}
      <Editor language="json" theme={theme} loading={null} onMount={setInstance} keepCurrentModel options={shown} />
    </>
  )
})

function bindAll(
  instance: editor.IStandaloneCodeEditor,
  workspace: Workspace,
  onStatus: (status: EditorStatus) => void,
): () => void {
  registerProviders()
  const former = instance.getModel()
  const disposables = [
    bindModel(instance, workspace),
    showMarkers(instance, workspace),
    showMarks(instance, workspace),
    followCaret(instance, workspace),
    addCommands(instance, workspace, onStatus),
    followColorScheme(),
    keepGutter(instance),
  ]
  former?.dispose()
  return () => {
    for (const disposable of disposables) disposable.dispose()
  }
}

/** As wide as the numbers in it need. */
function keepGutter(instance: editor.IStandaloneCodeEditor) {
  const fit = () => {
    const lineNumbersMinChars = gutterDigits(instance.getModel()?.getLineCount() ?? 1)
    if (instance.getOption(monaco.editor.EditorOption.lineNumbersMinChars) !== lineNumbersMinChars) {
      instance.updateOptions({ lineNumbersMinChars })
    }
  }
  fit()
  const listening = [instance.onDidChangeModel(fit), instance.onDidChangeModelContent(fit)]
  return {
    dispose: () => {
      for (const one of listening) one.dispose()
    },
  }
}

const options = {
  ariaLabel: 'Template JSON text',
  automaticLayout: true,
  // Said flat: as an object Monaco 0.57 does not pass it on to its models, which then read all brackets at each key.
  'bracketPairColorization.enabled': false,
  detectIndentation: true,
  fixedOverflowWidgets: true,
  folding: true,
  fontFamily: codeFont.family,
  fontLigatures: false,
  fontSize: codeFont.size,
  glyphMargin: false,
  guides: { indentation: false, bracketPairs: false },
  hideCursorInOverviewRuler: true,
  lineDecorationsWidth: 2,
  lineHeight: codeFont.lineHeight,
  links: false,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  overviewRulerLanes: 2,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: { strings: true, other: true, comments: false },
  renderLineHighlight: 'none',
  renderValidationDecorations: 'on',
  scrollBeyondLastLine: false,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  suggest: { showWords: false },
  unicodeHighlight: { ambiguousCharacters: false },
  // The colours of a menu in a shadow tree do not reach it (Monaco 0.57): it would be text on nothing.
  useShadowDOM: false,
  wordBasedSuggestions: 'off',
} as const
