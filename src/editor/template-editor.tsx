import Editor from '@monaco-editor/react'
import type { OnMount } from '@monaco-editor/react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Workspace } from '#store/workspace-types.ts'
import { bindModel } from './bind-model.ts'
import { followCaret } from './caret.ts'
import { defineCurrentTheme, followColorScheme } from './color-scheme.ts'
import { addCommands } from './commands.ts'
import type { EditorStatus } from './commands.ts'
import { showMarkers } from './markers.ts'
import { showMarks } from './marks.ts'
import { PlainText } from './plain-text.tsx'
import { registerProviders } from './providers.ts'
import { codeFont } from './code-look.ts'

interface TemplateEditorProps {
  workspace: Workspace
  wrap: boolean
  onStatus: (status: EditorStatus) => void
  onReady: (commands: { find: () => void; focus: () => void }) => void
}

/** Monaco on the store's text. Its wrapper gets no `value`: that would replace the whole text at each change. */
export function TemplateEditor({ workspace, wrap, onStatus, onReady }: TemplateEditorProps) {
  const isReadOnly = useStore(workspace, (state) => state.readOnly !== undefined)
  const dispose = useRef<() => void>(undefined)
  useEffect(() => () => dispose.current?.(), [])

  const mount: OnMount = (instance) => {
    const empty = instance.getModel()
    registerProviders()
    const disposables = [
      bindModel(instance, workspace),
      showMarkers(instance, workspace),
      showMarks(instance, workspace),
      followCaret(instance, workspace),
      addCommands(instance, workspace, onStatus),
      followColorScheme(),
    ]
    empty?.dispose()
    dispose.current = () => {
      for (const disposable of disposables) disposable.dispose()
    }
    onReady({
      find: () => {
        instance.focus()
        void instance.getAction('actions.find')?.run()
      },
      focus: () => instance.focus(),
    })
  }
  return (
    <Editor
      language="json"
      theme={defineCurrentTheme()}
      loading={<PlainText workspace={workspace} wrap={wrap} />}
      onMount={mount}
      keepCurrentModel
      options={{ ...options, wordWrap: wrap ? 'on' : 'off', readOnly: isReadOnly }}
    />
  )
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
  lineNumbersMinChars: 4,
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
  wordBasedSuggestions: 'off',
} as const
