import type { Workspace } from '#store/workspace-types.ts'
import type { editor, IDisposable } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'
import { isSameMarkers, toMarkers } from './to-markers.ts'
import type { Marker } from './to-markers.ts'

const owner = 'image-template-designer'

/** Findings as squiggles; looked at once a frame, drawn again only where one changed or its line was edited. */
export function showMarkers(instance: editor.IStandaloneCodeEditor, workspace: Workspace): IDisposable {
  let frame = 0
  /** Not known where lines came or went: Monaco has moved what stood there. */
  let shown: readonly Marker[] | undefined
  let read: unknown
  /** Monaco moves its squiggles with the text; those on an edited line may have been stretched or lost. */
  const edited = new Set<number>()

  const draw = () => {
    frame = 0
    const model = instance.getModel()
    const { findings, tree } = workspace.getState().analysis
    if (!model || read === findings || model.getValueLength() !== tree.text.length) return
    read = findings
    const markers = toMarkers(findings, (offset) => model.getPositionAt(offset))
    const isTouched = markers.some(
      ({ startLineNumber, endLineNumber }) => edited.has(startLineNumber) || edited.has(endLineNumber),
    )
    edited.clear()
    if (!isTouched && shown && isSameMarkers(markers, shown)) return
    shown = markers
    monaco.editor.setModelMarkers(
      model,
      owner,
      markers.map((marker) => ({ ...marker, severity: severities[marker.severity] })),
    )
  }
  const stop = workspace.subscribe(() => {
    frame ||= requestAnimationFrame(draw)
  })
  const listening = [
    instance.onDidChangeModelContent(({ changes }) => {
      for (const { range, text } of changes) {
        edited.add(range.startLineNumber)
        if (range.endLineNumber > range.startLineNumber || text.includes('\n')) shown = undefined
      }
    }),
    instance.onDidChangeModel(() => {
      shown = undefined
      read = undefined
      draw()
    }),
  ]
  draw()
  return {
    dispose: () => {
      cancelAnimationFrame(frame)
      stop()
      for (const part of listening) part.dispose()
    },
  }
}

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
} as const
