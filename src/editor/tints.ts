import type { Template } from '#catalog/template.ts'
import type { Tree } from '#core/text/tree.ts'
import type { editor } from 'monaco-editor/editor'
import { monaco } from './monaco.ts'

/** Marks that a person sees while they scroll: made for the lines in view only, whatever the size of the text. */
type Tint = editor.IModelDeltaDecoration

/** Above this a line is no template's text; its expressions stay strings. */
const longestLine = 20_000
const expression = /"\[(?!\[)(?:[^"\\]|\\.)*\]"/g
const anyString = /"(?:[^"\\]|\\.)*"/g

/** Strings that a deployment computes, in the colour that expressions have everywhere. */
export function visibleExpressions(
  instance: editor.ICodeEditor,
  model: editor.ITextModel,
  template: Template | undefined,
): Tint[] {
  if (!template?.hasExpressions) return []
  return linesInView(instance).flatMap((line) =>
    model.getLineLength(line) > longestLine
      ? []
      : [...writtenOf(model.getLineContent(line)).matchAll(expression)].map((match) => ({
          range: new monaco.Range(line, match.index + 1, line, match.index + 1 + match[0].length),
          options: { inlineClassName: 'itd-expression' },
        })),
  )
}

/** The line without a comment at its end: what is said of it is no value. */
function writtenOf(line: string): string {
  const at = line.replaceAll(anyString, (string) => ' '.repeat(string.length)).indexOf('//')
  return at < 0 ? line : line.slice(0, at)
}

/** The lines where the text cannot be told. */
export function damagedLines(instance: editor.ICodeEditor, model: editor.ITextModel, { damaged }: Tree): Tint[] {
  if (damaged.length === 0) return []
  return instance.getVisibleRanges().flatMap(({ startLineNumber, endLineNumber }) => {
    const start = model.getOffsetAt({ lineNumber: startLineNumber, column: 1 })
    const end = model.getOffsetAt({ lineNumber: endLineNumber, column: model.getLineMaxColumn(endLineNumber) })
    return damaged
      .filter((span) => span.start <= end && span.end >= start)
      .map((span) => ({
        range: monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end)),
        options: { className: 'itd-damaged', isWholeLine: true },
      }))
  })
}

function linesInView(instance: editor.ICodeEditor): number[] {
  return instance
    .getVisibleRanges()
    .flatMap(({ startLineNumber, endLineNumber }) =>
      Array.from({ length: endLineNumber - startLineNumber + 1 }, (_, index) => startLineNumber + index),
    )
}
