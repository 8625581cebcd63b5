import { copiedSource } from '#core/text/copied-source.ts'
import { printContent } from '#core/text/print.ts'
import { detectIndent, withComma } from '#core/text/trivia.ts'
import { countOf, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, Workspace, WorkspaceState } from '#store/workspace-types.ts'
import type { Follow } from './list-verbs.ts'

/** "Copy JSON", wherever it is asked for. */
export function copyItems(
  { getState }: Workspace,
  list: ListName,
  indices: readonly number[],
  copy: Follow['copy'],
): void {
  const what = indices.length > 1 ? `JSON of ${countOf(list, indices.length)}` : 'JSON'
  copy(copiedItems(getState(), list, indices), what)
}

/** One item alone, several as an array, with their comments, indented as if they stood at the edge of the page. */
export function copiedItems(state: WorkspaceState, list: ListName, indices: readonly number[]): string {
  const template = templateOf(state)
  if (!template) return ''
  const { tree } = template
  const parts = lists[list].items(template)
  const unit = detectIndent(tree)
  const base = indices.length > 1 ? unit : ''
  const sources = indices.flatMap((index) => {
    const part = parts[index]
    return part ? [printContent({ source: copiedSource(tree, part.node) }, { unit, base, isInline: false })] : []
  })
  if (indices.length < 2) return sources.join('')
  const lines = sources.map((source, at) => base + (at < sources.length - 1 ? withComma(source) : source))
  return `[\n${lines.join('\n')}\n]`
}
