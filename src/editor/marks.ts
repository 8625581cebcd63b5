import { templateOf } from '#store/selectors.ts'
import type { Template } from '#catalog/template.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Workspace, WorkspaceState } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import './editor.css'
import { rangeOf } from './bind-model.ts'
import { monaco } from './monaco.ts'
import { fieldAtOffset, spanOf } from './span.ts'

/** Lines that stay visible around a span that is brought into view. */
const margin = 3

/** The span of the focused field, marked and brought into view; ARM expressions in their own colour; damage tinted. */
export function showMarks(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  const marked = instance.createDecorationsCollection()
  const expressions = instance.createDecorationsCollection()
  let frame = 0
  let revealed = workspace.getState().textReveal?.nonce ?? 0
  let markedPlace: string | undefined

  // One frame's work in one place: what is marked, what is asked for, what is seen already.
  // eslint-disable-next-line complexity
  const draw = () => {
    frame = 0
    const model = instance.getModel()
    const state = workspace.getState()
    if (!model || model.getValueLength() !== state.analysis.tree.text.length) return
    const path = markedByForm(state)
    const range = path === undefined ? undefined : markedRange(state, model, path)
    marked.set(range ? marksFor(range) : [])
    expressions.set(visibleExpressions(instance, model, templateOf(state)))
    const asked = state.textReveal?.nonce ?? revealed
    // A property that is not there yet comes into view when it is: its first key may be pressed far from it.
    const place = path === undefined ? undefined : `${path} ${range ? 'written' : 'omitted'}`
    const shown = range ?? (path === undefined ? undefined : startOfOwner(state, model, path))
    if (shown && (asked !== revealed || place !== markedPlace)) reveal(instance, shown)
    if (shown && asked !== revealed && state.textReveal?.takesFocus) {
      instance.setPosition(shown.getStartPosition())
      instance.focus()
    }
    revealed = asked
    markedPlace = place
  }
  const soon = () => {
    frame ||= requestAnimationFrame(draw)
  }
  const stop = workspace.subscribe(soon)
  const scrolling = instance.onDidScrollChange(soon)
  draw()
  return {
    dispose: () => {
      cancelAnimationFrame(frame)
      stop()
      scrolling.dispose()
    },
  }
}

function markedByForm({ marked }: WorkspaceState): Pointer | undefined {
  return marked?.by === 'form' ? marked.path : undefined
}

function markedRange(state: WorkspaceState, model: editor.ITextModel, path: Pointer) {
  const template = templateOf(state)
  const span = template && spanOf(template, path)
  return span && rangeOf(model, span.start, span.end)
}

/** Where the block begins that a property which is not there would stand in. */
function startOfOwner(state: WorkspaceState, model: editor.ITextModel, path: Pointer) {
  const template = templateOf(state)
  for (let at = path.slice(0, path.lastIndexOf('/')); template && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = spanOf(template, at)
    if (span) return rangeOf(model, span.start, span.start)
  }
  return undefined
}

function reveal(instance: editor.IStandaloneCodeEditor, range: InstanceType<typeof monaco.Range>) {
  const around = new monaco.Range(Math.max(1, range.startLineNumber - margin), 1, range.startLineNumber + margin, 1)
  instance.revealRangeInCenterIfOutsideViewport(around, monaco.editor.ScrollType.Immediate)
}

const expression = /"\[(?!\[)(?:[^"\\]|\\.)*\]"/g

function visibleExpressions(
  instance: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  template: Template | undefined,
) {
  if (!template?.hasExpressions) return []
  return instance.getVisibleRanges().flatMap(({ startLineNumber, endLineNumber }) => {
    const found: editor.IModelDeltaDecoration[] = []
    for (let line = startLineNumber; line <= endLineNumber; line += 1) {
      for (const match of model.getLineContent(line).matchAll(expression)) {
        const range = new monaco.Range(line, match.index + 1, line, match.index + 1 + match[0].length)
        found.push({ range, options: { inlineClassName: 'itd-expression' } })
      }
    }
    return found
  })
}

const { NeverGrowsWhenTypingAtEdges: stickiness } = monaco.editor.TrackedRangeStickiness

/** A value on one line gets a frame; a block its lines tinted, since a frame around each line would be a staircase. */
function marksFor(range: InstanceType<typeof monaco.Range>): editor.IModelDeltaDecoration[] {
  const linesDecorationsClassName = 'itd-marked-bar'
  const isBlock = range.startLineNumber !== range.endLineNumber
  const look = isBlock ? { className: 'itd-marked-block', isWholeLine: true } : { className: 'itd-marked' }
  return [{ range, options: { ...look, linesDecorationsClassName, stickiness } }]
}

/** The caret's place, told to the store once a frame while the editor has focus. */
export function followCaret(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
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
    workspace.actions.mark(fieldAtOffset(analysis, templateIndex, head), 'editor')
  }
  const moving = instance.onDidChangeCursorSelection(() => {
    if (instance.hasTextFocus()) frame ||= requestAnimationFrame(tell)
  })
  return {
    dispose: () => {
      cancelAnimationFrame(frame)
      moving.dispose()
    },
  }
}
