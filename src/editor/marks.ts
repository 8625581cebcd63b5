import { templateOf } from '#store/selectors.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Workspace, WorkspaceState } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import './editor.css'
import { rangeOf } from './bind-model.ts'
import { monaco } from './monaco.ts'
import { spanOf } from './span.ts'
import { damagedLines, visibleExpressions } from './tints.ts'

type Range = InstanceType<typeof monaco.Range>

/** Lines that stay visible around a span that is brought into view. */
const margin = 3

/** The span of the focused field, marked and brought into view; ARM expressions in their own colour; damage tinted. */
export function showMarks(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  const marked = instance.createDecorationsCollection()
  const tints = instance.createDecorationsCollection()
  let frame = 0
  const follow = followField(instance, workspace)

  const draw = () => {
    frame = 0
    const model = instance.getModel()
    const state = workspace.getState()
    if (!model || model.getValueLength() !== state.analysis.tree.text.length) return
    setMark(marked, follow(state, model))
    const seen = [
      ...visibleExpressions(instance, model, templateOf(state)),
      ...damagedLines(instance, model, state.analysis.tree),
    ]
    if (seen.length + tints.length > 0) tints.set(seen)
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

/** The last request that was answered: on a phone the editor comes up because of one, and again later for none. */
const answered = new WeakMap<Workspace, number>()

/** The text of the field that the form has focus in; brings its text into view once for each field and each request. */
function followField(instance: editor.IStandaloneCodeEditor, workspace: Workspace) {
  let seen: string | undefined
  const newRequest = ({ textReveal }: WorkspaceState) => {
    if (!textReveal || textReveal.nonce === answered.get(workspace)) return undefined
    answered.set(workspace, textReveal.nonce)
    return textReveal
  }

  return (state: WorkspaceState, model: editor.ITextModel): Range | undefined => {
    const request = newRequest(state)
    const path = markedByForm(state)
    if (path === undefined) {
      seen = undefined
      if (request?.range) reveal(instance, exact(model, request.range), request.takesFocus)
      return undefined
    }
    const range = markedRange(state, model, path)
    // A property that is not there yet comes into view when it is: its first key may be pressed far from it.
    const place = `${path} ${range ? 'written' : 'omitted'}`
    if (request)
      reveal(instance, exact(model, request.range) ?? range ?? startOfOwner(state, model, path), request.takesFocus)
    else if (place !== seen) reveal(instance, range ?? startOfOwner(state, model, path), false)
    seen = place
    return range
  }
}

function exact(model: editor.ITextModel, range: { start: number; end: number } | undefined) {
  return range && rangeOf(model, range.start, range.end)
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

function reveal(instance: editor.IStandaloneCodeEditor, range: Range | undefined, takesFocus: boolean) {
  if (!range) return
  const around = new monaco.Range(Math.max(1, range.startLineNumber - margin), 1, range.startLineNumber + margin, 1)
  instance.revealRangeInCenterIfOutsideViewport(around, monaco.editor.ScrollType.Immediate)
  if (!takesFocus) return
  instance.setPosition(range.getStartPosition())
  instance.focus()
}

const { NeverGrowsWhenTypingAtEdges: stickiness } = monaco.editor.TrackedRangeStickiness

/**
 * A value on one line gets a frame; a block its lines tinted, since a frame around each line would be a staircase.
 * The frame is part of the line: drawn over it, Monaco would have to measure the line at each key.
 */
function setMark(marked: editor.IEditorDecorationsCollection, range: Range | undefined) {
  const [shown] = marked.getRanges()
  // Monaco has moved it along with the text already.
  if (range && shown ? range.equalsRange(shown) && isBlock(range) === isBlock(shown) : !range && !shown) return
  if (!range) {
    marked.clear()
    return
  }
  const look = isBlock(range)
    ? { className: 'itd-marked-block', isWholeLine: true }
    : { inlineClassName: 'itd-marked', inlineClassNameAffectsLetterSpacing: false }
  marked.set([{ range, options: { ...look, marginClassName: 'itd-marked-bar', stickiness } }])
}

const isBlock = ({ startLineNumber, endLineNumber }: Range) => startLineNumber !== endLineNumber
