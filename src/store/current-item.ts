import { fromPointer } from '#core/text/path.ts'
import { listItemOf } from './lists.ts'
import type { ListName, WorkspaceState } from './workspace-types.ts'

/** Where the user is: the item whose field is marked, else the last card opened. */
export function currentItemOf({
  marked,
  openItems,
  itemIds,
  step,
}: WorkspaceState): { readonly list: ListName; readonly index: number } | undefined {
  const item = marked && listItemOf(fromPointer(marked.path))
  if (item) return item
  if (step !== 'customize' && step !== 'validate' && step !== 'distribute') return undefined
  const index = itemIds[step].indexOf(openItems.at(-1) ?? '')
  return index < 0 ? undefined : { list: step, index }
}

export function currentKeyOf(state: WorkspaceState): string | undefined {
  const item = currentItemOf(state)
  return item && `${item.list} ${item.index}`
}
