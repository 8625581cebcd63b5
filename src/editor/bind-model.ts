import type { TextEdit } from '#core/text/tree.ts'
import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { languageId, monaco } from './monaco.ts'
import { caretAfter, replacementBetween, toTextEdits, touchedSpan } from './text-changes.ts'

/** Which workspace a model shows: providers are made once for all editors. */
export const workspaceOf = new WeakMap<editor.ITextModel, Workspace>()

/**
 * Two-way glue between the store's text and Monaco.
 *
 * The store owns the text. Monaco's changes enter it as transactions; all others
 * come back as edits of the model, so caret, folding and scroll stay. An echo is
 * told by value: a change after which the model holds just what the store holds
 * is no news to it. The model's own undo is the store's: keyboard, palette and
 * `trigger` land there.
 */
export function bindModel(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  let isComposing = false
  const composing = [
    instance.onDidCompositionStart(() => (isComposing = true)),
    instance.onDidCompositionEnd(() => (isComposing = false)),
  ]
  /** The model's own event, not the editor's: that one comes late where one command changes the text twice. */
  const show = () => {
    const model = createModel(workspace)
    const listening = model.onDidChangeContent(({ changes }) => {
      const edits = toTextEdits(changes)
      colourNow(model, touchedSpan(edits))
      tellStore(model, workspace, edits, isComposing)
    })
    instance.setModel(model)
    showCaret(instance, workspace)
    return { model, listening }
  }
  const hide = ({ model, listening }: ReturnType<typeof show>) => {
    listening.dispose()
    model.dispose()
  }
  let shown = show()
  const stop = workspace.onTransaction(({ edits, origin, isNewDocument }) => {
    if (isNewDocument) {
      const former = shown
      shown = show()
      hide(former)
    } else if (origin !== 'editor') {
      applyToModel(shown.model, edits)
      if (origin === 'undo' || origin === 'redo') {
        showCaret(instance, workspace)
        // A form's change may stand far from the caret of its time.
        const [first] = edits
        if (first) instance.revealLineInCenterIfOutsideViewport(shown.model.getPositionAt(first.offset).lineNumber)
      }
    }
  })
  return {
    dispose: () => {
      stop()
      for (const part of composing) part.dispose()
      hide(shown)
    },
  }
}

function textOf(workspace: Workspace): string {
  return workspace.getState().document?.text ?? ''
}

function tellStore(model: editor.ITextModel, workspace: Workspace, edits: readonly TextEdit[], isComposing: boolean) {
  if (isKnown(model, textOf(workspace), edits)) return
  const caret = caretAfter(edits)
  workspace.actions.changeText(edits, { anchor: caret, head: caret }, isComposing)
  // A change that the store refuses (read-only, nothing open) stands in no view: the model gives way.
  if (!isKnown(model, textOf(workspace), edits)) bringUpToDate(model, workspace)
}

/** Whether the store already holds what the edits made of the model; reads no more than the edits touched. */
function isKnown(model: editor.ITextModel, text: string, edits: readonly TextEdit[]): boolean {
  if (model.getValueLength() !== text.length) return false
  const { start, end } = touchedSpan(edits)
  return model.getValueInRange(rangeOf(model, start, end)) === text.slice(start, end)
}

function applyToModel(model: editor.ITextModel, edits: readonly TextEdit[]) {
  model.applyEdits(
    edits.map(({ offset, length, content }) => ({ range: rangeOf(model, offset, offset + length), text: content })),
  )
}

/** What Monaco's own commands call, and its types do not tell of. */
interface Colouring {
  readonly tokenization?: { tokenizeIfCheap?: (lineNumber: number) => void }
}

/** Lines of a change that are in sight at the most. */
const mostLines = 100

/**
 * Monaco colours what a change wrote when it has nothing else to do, and draws those lines twice: first in the former
 * colours, a frame later in their own. Coloured at once they are drawn once.
 */
function colourNow(model: editor.ITextModel & Colouring, { start, end }: { start: number; end: number }) {
  const first = model.getPositionAt(start).lineNumber
  const last = Math.min(model.getPositionAt(end).lineNumber, first + mostLines)
  for (let line = first; line <= last; line++) model.tokenization?.tokenizeIfCheap?.(line)
}

function bringUpToDate(model: editor.ITextModel, workspace: Workspace) {
  const edit = replacementBetween(model.getValue(), textOf(workspace))
  if (edit) applyToModel(model, [edit])
}

function createModel(workspace: Workspace): editor.ITextModel {
  const model = monaco.editor.createModel(textOf(workspace), languageId)
  model.setEOL(monaco.editor.EndOfLineSequence.LF)
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
  // To the side only for who types there: else the starts of all lines would be out of sight.
  if (instance.hasTextFocus()) instance.revealPositionInCenterIfOutsideViewport(to)
  else instance.revealLineInCenterIfOutsideViewport(to.lineNumber)
}
