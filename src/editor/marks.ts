import { templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'
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
  let markedPath: string | undefined

  const draw = () => {
    frame = 0
    const model = instance.getModel()
    const state = workspace.getState()
    if (!model || model.getValueLength() !== state.analysis.tree.text.length) return
    const path = state.marked?.by === 'form' ? state.marked.path : undefined
    const template = templateOf(state)
    const span = path !== undefined && template ? spanOf(template, path) : undefined
    const range = span && rangeOf(model, span.start, span.end)
    marked.set(range ? [{ range, options: markLook }] : [])
    expressions.set(visibleExpressions(instance, model, template?.hasExpressions ?? false))
    const isAsked = state.textReveal !== undefined && state.textReveal.nonce !== revealed
    if (range && (isAsked || path !== markedPath)) reveal(instance, range)
    revealed = state.textReveal?.nonce ?? revealed
    markedPath = path
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

function reveal(instance: editor.IStandaloneCodeEditor, range: InstanceType<typeof monaco.Range>) {
  const around = new monaco.Range(Math.max(1, range.startLineNumber - margin), 1, range.startLineNumber + margin, 1)
  instance.revealRangeInCenterIfOutsideViewport(around, monaco.editor.ScrollType.Immediate)
}

const expression = /"\[(?!\[)(?:[^"\\]|\\.)*\]"/g

function visibleExpressions(instance: editor.IStandaloneCodeEditor, model: editor.ITextModel, hasExpressions: boolean) {
  if (!hasExpressions) return []
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

const markLook = {
  className: 'itd-marked',
  linesDecorationsClassName: 'itd-marked-bar',
  stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
} as const

/** The caret's place, told to the store once a frame while the editor has focus. */
export function followCaret(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  let frame = 0
  const tell = () => {
    frame = 0
    const [model, selection] = [instance.getModel(), instance.getSelection()]
    if (!model || !selection) return
    const head = model.getOffsetAt(selection.getPosition())
    const anchor = model.getOffsetAt({ lineNumber: selection.selectionStartLineNumber, column: selection.selectionStartColumn })
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
