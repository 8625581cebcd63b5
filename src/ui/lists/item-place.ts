import type { ListName, WorkspaceState } from '#store/workspace-types.ts'

/** Where a new item goes: behind the card that was opened last, else at the end. */
export function itemIndexAfterOpen({ itemIds, openItems }: WorkspaceState, list: ListName): number {
  const last = openItems.findLast((id) => itemIds[list].includes(id))
  return last === undefined ? itemIds[list].length : itemIds[list].indexOf(last) + 1
}
