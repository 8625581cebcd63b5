import { printContent } from '#core/text/print.ts'
import { sourceOf } from '#core/text/read.ts'
import { detectIndent } from '#core/text/trivia.ts'
import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { sourceAt } from '../fields/read.ts'
import { listPointer } from './item-rows.ts'

/** One item alone, several as an array, indented as if they stood at the edge of the page. */
export function copiedItems(state: WorkspaceState, list: ListName, indices: readonly number[]): string {
  const template = templateOf(state)
  const [first, ...rest] = indices
  if (!template || first === undefined) return ''
  if (rest.length === 0) return sourceAt(state, `${listPointer(list)}/${first}`) ?? ''
  const parts = lists[list].items(template)
  const base = detectIndent(template.tree)
  const sources = indices.flatMap((index) => {
    const part = parts[index]
    return part
      ? [printContent({ source: sourceOf(template.tree, part.node) }, { unit: base, base, isInline: false })]
      : []
  })
  return `[\n${sources.map((source) => base + source).join(',\n')}\n]`
}
