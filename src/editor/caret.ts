import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'
import { fieldAtOffset } from './span.ts'

const arrow = 'itd-show-in-form'

/** The caret's place, told to the store once a frame while the editor has focus; its line has a way to the form in the gutter. */
export function followCaret(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  const gutter = instance.createDecorationsCollection()
  let frame = 0
  const tell = () => {
    frame = 0
    const [model, selection] = [instance.getModel(), instance.getSelection()]
    if (!model || !selection) return
    const head = model.getOffsetAt(selection.getPosition())
    const anchor = model.getOffsetAt({
      lineNumber: selection.selectionStartLineNumber,
      column: selection.selectionStartColumn,
    })
    workspace.actions.setCaret({ anchor, head })
    const { analysis, templateIndex } = workspace.getState()
    const path = fieldAtOffset(analysis, templateIndex, head)
    workspace.actions.mark(path, 'editor')
    gutter.set(path === undefined ? [] : wayToForm(model, selection.positionLineNumber))
  }
  const soon = () => {
    if (instance.hasTextFocus()) frame ||= requestAnimationFrame(tell)
  }
  const listening = [
    instance.onDidChangeCursorSelection(soon),
    instance.onDidFocusEditorText(soon),
    instance.onMouseDown(({ target }) => {
      if (!target.element?.classList.contains(arrow)) return
      void instance.getAction('itd.showInForm')?.run()
    }),
  ]
  return {
    dispose: () => {
      cancelAnimationFrame(frame)
      for (const part of listening) part.dispose()
    },
  }
}

/** Not where a block opens: the sign to fold it has that place. */
function wayToForm(model: editor.ITextModel, line: number): editor.IModelDeltaDecoration[] {
  if (/[[{]\s*$/.test(model.getLineContent(line))) return []
  return [
    {
      range: new monaco.Range(line, 1, line, 1),
      options: {
        linesDecorationsClassName: `codicon codicon-arrow-left ${arrow}`,
        linesDecorationsTooltip: 'Show in form (F12)',
      },
    },
  ]
}
