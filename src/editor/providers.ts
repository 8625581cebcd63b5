import type { editor, languages, Position } from 'monaco-editor/editor'
import { rangeOf, workspaceOf } from './bind-model.ts'
import { completionsAt } from './completion.ts'
import type { Completion } from './said.ts'
import { foldingRangesOf } from './folding.ts'
import { hoverAt } from './hover.ts'
import { languageId, monaco } from './monaco.ts'

let isRegistered = false
const applyFix = 'itd.applyFix'

/** Completion, hover, folding and fixes: of our tree and catalog, so that they also work inside an ARM wrapper. Once for all editors. */
export function registerProviders() {
  if (isRegistered) return
  isRegistered = true
  const { languages: registry } = monaco
  registry.registerCompletionItemProvider(languageId, {
    triggerCharacters: ['"', ':', '[', '(', "'"],
    provideCompletionItems,
  })
  registry.registerHoverProvider(languageId, { provideHover })
  registry.registerFoldingRangeProvider(languageId, { provideFoldingRanges })
  registry.registerCodeActionProvider(languageId, { provideCodeActions })
  monaco.editor.registerCommand(applyFix, (_: unknown, run: () => void) => run())
}

function placeOf(model: editor.ITextModel, position: Position) {
  const workspace = workspaceOf.get(model)
  const state = workspace?.getState()
  if (!workspace || !state || state.analysis.tree.text.length !== model.getValueLength()) return undefined
  return { workspace, analysis: state.analysis, offset: model.getOffsetAt(position) }
}

function provideCompletionItems(model: editor.ITextModel, position: Position): languages.CompletionList {
  const place = placeOf(model, position)
  if (!place) return { suggestions: [] }
  const suggestions = completionsAt(place.analysis, place.offset).map((item, index) => toSuggestion(model, item, index))
  return { suggestions }
}

function toSuggestion(model: editor.ITextModel, item: Completion, index: number): languages.CompletionItem {
  return {
    label: { label: item.label, description: item.detail },
    kind: kinds[item.sort],
    insertText: item.insert,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    filterText: item.filter,
    documentation: item.help,
    sortText: index.toString().padStart(4, '0'),
    range: rangeOf(model, item.start, item.end),
    ...(item.commaAt !== undefined && {
      additionalTextEdits: [{ range: rangeOf(model, item.commaAt, item.commaAt), text: ',' }],
    }),
    ...(item.asksForValue && { command: { id: 'editor.action.triggerSuggest', title: 'Suggest a value' } }),
  }
}

const kinds = {
  property: monaco.languages.CompletionItemKind.Property,
  value: monaco.languages.CompletionItemKind.EnumMember,
  kind: monaco.languages.CompletionItemKind.Snippet,
} as const

function provideHover(model: editor.ITextModel, position: Position): languages.Hover | undefined {
  const place = placeOf(model, position)
  const hover = place && hoverAt(place.analysis, place.offset)
  return (
    hover && { range: rangeOf(model, hover.start, hover.end), contents: hover.paragraphs.map((value) => ({ value })) }
  )
}

function provideFoldingRanges(model: editor.ITextModel): languages.FoldingRange[] {
  const state = workspaceOf.get(model)?.getState()
  return state ? foldingRangesOf(state.analysis.tree) : []
}

function provideCodeActions(
  model: editor.ITextModel,
  range: { startLineNumber: number; endLineNumber: number },
): languages.CodeActionList {
  const workspace = workspaceOf.get(model)
  if (!workspace || workspace.getState().readOnly !== undefined) return { actions: [], dispose: () => undefined }
  const start = model.getOffsetAt({ lineNumber: range.startLineNumber, column: 1 })
  const end = model.getOffsetAt({
    lineNumber: range.endLineNumber,
    column: model.getLineMaxColumn(range.endLineNumber),
  })
  const found = workspace
    .getState()
    .analysis.findings.filter((finding) => finding.range.start <= end && finding.range.end >= start)
  const actions = found.flatMap((finding) =>
    finding.fixes.map((fix, index) => ({
      title: fix.title,
      kind: 'quickfix',
      isPreferred: index === 0 && fix.safe === true,
      command: { id: applyFix, title: fix.title, arguments: [() => workspace.actions.applyFix(finding, fix)] },
    })),
  )
  return { actions, dispose: () => undefined }
}
