import type { ListName } from '#store/workspace-types.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { commandsFor } from './item-commands.ts'
import { ItemMenu } from './item-menu.tsx'
import { titleAt } from './item-rows.ts'
import type { Follow, Verbs } from './list-verbs.ts'
import type { Selection } from './use-selection.ts'

export interface OpenMenu {
  readonly id: string
  readonly anchor: HTMLElement
}

interface RowMenuProps {
  list: ListName
  menu: OpenMenu
  verbs: Verbs
  follow: Follow
  selection: Selection
  isFiltered: boolean
  onClose: () => void
}

/** The menu of the row it was opened at; it closes where that row is gone. */
export function RowMenu({ list, menu, verbs, follow, selection, isFiltered, onClose }: RowMenuProps) {
  const workspace = useWorkspace()
  const index = useWorkspaceState((state) => state.itemIds[list].indexOf(menu.id))
  if (index < 0) return null
  const commands = commandsFor(workspace, list, index, { verbs, follow, selection, isFiltered })
  return <ItemMenu anchor={menu.anchor} title={titleAt(workspace, list, index)} commands={commands} onClose={onClose} />
}
