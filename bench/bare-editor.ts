import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { TemplateEditor } from '#editor/template-editor.tsx'
import { plainSidecar } from '#core/text/encoding.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { createWorkspace } from '#store/workspace.ts'
import type { Workspace } from '#store/workspace-types.ts'

/**
 * The product's editor with nobody listening: its text is kept, and no more is made of it. What a key costs here is
 * Monaco's own part of what it costs in the product. The page is given a text through `showText`.
 */
function bareWorkspace(text: string): Workspace {
  const workspace = createWorkspace()
  const document = { id: 'bare', fileName: undefined, text, sidecar: plainSidecar, openedText: text, version: 0 }
  let state = { ...workspace.getState(), document }
  return {
    ...workspace,
    getState: () => state,
    subscribe: () => () => undefined,
    actions: {
      ...workspace.actions,
      setCaret: () => undefined,
      mark: () => undefined,
      changeText: (edits) => {
        state = { ...state, document: { ...document, text: applyTextEdits(state.document.text, edits) } }
      },
    },
  }
}

const root = document.querySelector('#root')
const drawing = root && createRoot(root)
Object.assign(window, {
  showText: (text: string) => {
    const nothing = () => undefined
    const workspace = bareWorkspace(text)
    drawing?.render(createElement(TemplateEditor, { workspace, wrap: false, onStatus: nothing, onReady: nothing }))
  },
})
