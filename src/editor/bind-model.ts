import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { caretAfter, isDone, toTextEdits } from './changes.ts'
import { languageId, monaco } from './monaco.ts'

/** Which workspace a model shows: providers are made once for all editors. */
export const workspaceOf = new WeakMap<editor.ITextModel, Workspace>()

/**
 * Two-way glue between the store's text and Monaco.
 *
 * The store owns the text. Monaco's changes enter it as transactions; all others
 * come back as edits of the model, so caret, folding and scroll stay. The
 * model's own undo is the store's: keyboard, palette and `trigger` land there.
 */
export function bindModel(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  let model = createModel(workspace)
  instance.setModel(model)
  showCaret(instance, workspace)
  let isComposing = false
  const text = () => workspace.getState().document?.text ?? ''

  const disposables = [
    instance.onDidCompositionStart(() => (isComposing = true)),
    instance.onDidCompositionEnd(() => (isComposing = false)),
    instance.onDidChangeModelContent(({ changes }) => {
      const edits = toTextEdits(changes)
      if (isDone(text(), model.getValueLength(), edits)) return
      const caret = caretAfter(edits)
      const { caret: before } = workspace.getState()
      workspace.actions.changeText(edits, { before, after: { anchor: caret, head: caret } }, isComposing)
    }),
  ]
  const stop = workspace.onTransaction(({ edits, origin, isNewDocument }) => {
    if (isNewDocument) {
      const former = model
      model = createModel(workspace)
      instance.setModel(model)
      showCaret(instance, workspace)
      former.dispose()
    } else if (origin !== 'editor') {
      model.applyEdits(
        edits.map(({ offset, length, content }) => ({ range: rangeOf(model, offset, offset + length), text: content })),
      )
      if (origin === 'undo' || origin === 'redo') showCaret(instance, workspace)
    }
  })
  return {
    dispose: () => {
      stop()
      for (const disposable of disposables) disposable.dispose()
      model.dispose()
    },
  }
}

/** Kept by the model, not by the editor: brackets are punctuation here, and colour means something else. */
const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false } as const

function createModel(workspace: Workspace): editor.ITextModel {
  const model = monaco.editor.createModel(workspace.getState().document?.text ?? '', languageId)
  model.setEOL(monaco.editor.EndOfLineSequence.LF)
  model.updateOptions({ bracketColorizationOptions: plainBrackets })
  workspaceOf.set(model, workspace)
  const { actions } = workspace
  Object.assign(model, {
    undo: () => actions.undo(),
    redo: () => actions.redo(),
    canUndo: () => workspace.getState().undoLabel !== undefined,
    canRedo: () => workspace.getState().redoLabel !== undefined,
  })
  return model
}

export function rangeOf(model: editor.ITextModel, start: number, end: number) {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return new monaco.Range(from.lineNumber, from.column, to.lineNumber, to.column)
}

/** Undo, and the draft of the last visit, bring the caret back with the text. */
function showCaret(instance: editor.IStandaloneCodeEditor, workspace: Workspace) {
  const model = instance.getModel()
  if (!model) return
  const { anchor, head } = workspace.getState().caret
  const [from, to] = [model.getPositionAt(anchor), model.getPositionAt(head)]
  instance.setSelection(new monaco.Selection(from.lineNumber, from.column, to.lineNumber, to.column))
  instance.revealPositionInCenterIfOutsideViewport(to)
}
