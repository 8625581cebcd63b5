import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { rangeOf } from './bind-model.ts'
import { monaco } from './monaco.ts'

const owner = 'image-template-designer'
/** More than anybody reads as squiggles; the list has them all. */
const mostMarkers = 1000

/** Findings as squiggles; drawn again only when there is a new analysis, once a frame. */
export function showMarkers(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  let frame = 0
  let shown: unknown
  const draw = () => {
    frame = 0
    const model = instance.getModel()
    const { analysis } = workspace.getState()
    if (!model || shown === analysis.findings || model.getValueLength() !== analysis.tree.text.length) return
    shown = analysis.findings
    const markers = analysis.findings.slice(0, mostMarkers).map(({ range, message, code, severity }) => {
      const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(
        model,
        range.start,
        Math.max(range.end, range.start + 1),
      )
      return { startLineNumber, startColumn, endLineNumber, endColumn, message, code, severity: severities[severity] }
    })
    monaco.editor.setModelMarkers(model, owner, markers)
  }
  const stop = workspace.subscribe(() => {
    frame ||= requestAnimationFrame(draw)
  })
  draw()
  return {
    dispose: () => {
      cancelAnimationFrame(frame)
      stop()
    },
  }
}

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
} as const
