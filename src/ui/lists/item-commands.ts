import { kindsAt } from '#catalog/declaration.ts'
import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, Workspace } from '#store/workspace-types.ts'
import { sourceAt } from '../fields/read.ts'
import { listPointer, partAt } from './item-rows.ts'
import type { Selection } from './use-selection.ts'

export interface ItemCommand {
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

/** What the list does after a command: which item keeps or takes the focus, and where in it. */
export interface Follow {
  readonly row: (index: number) => void
  readonly field: (index: number) => void
  readonly askPosition: (index: number) => void
  readonly copy: (text: string, what: string) => void
}

/** The verbs of a list, shared by its menu and its keys. */
export function createVerbs({ actions, getState }: Workspace, list: ListName, follow: Follow) {
  const count = () => getState().itemIds[list].length
  return {
    move: (from: number, to: number, origin?: 'drag') => {
      const target = Math.max(0, Math.min(to, count() - 1))
      if (target !== from && actions.moveItem(list, from, target, origin).ok) follow.row(target)
    },
    duplicate: (index: number) => {
      if (actions.duplicateItem(list, index).ok) follow.field(index + 1)
    },
    remove: (index: number) => {
      if (actions.removeItem(list, index).ok) follow.row(Math.min(index, count() - 1))
    },
    moveAll: (indices: readonly number[], to: number, origin?: 'drag') => {
      const target = Math.max(0, Math.min(to, count() - indices.length))
      if (actions.moveItems(list, indices, target, origin).ok) follow.row(target)
    },
    duplicateAll: (indices: readonly number[]) => {
      if (actions.duplicateItems(list, indices).ok) follow.row(Math.max(...indices) + 1)
    },
    removeAll: (indices: readonly number[]) => {
      if (actions.removeItems(list, indices).ok) follow.row(Math.min(...indices, count() - 1))
    },
    add: (type: string, index: number) => {
      if (actions.addItem(list, type, index).ok) follow.field(index)
    },
  }
}

export type Verbs = ReturnType<typeof createVerbs>

/** What the menu of an item offers: only what would do something. */
export function commandsFor(
  workspace: Workspace,
  list: ListName,
  index: number,
  { verbs, follow, selection }: { verbs: Verbs; follow: Follow; selection: Selection },
): (ItemCommand | 'divider')[] {
  const state = workspace.getState()
  const path = `${listPointer(list)}/${index}`
  const id = state.itemIds[list][index]
  const look: ItemCommand[] = [
    ...(id !== undefined && state.itemIds[list].length > 1
      ? [{ label: 'Select', keys: 'Ctrl+Space', run: () => selection.toggle(id) }]
      : []),
    { label: 'Copy JSON', run: () => follow.copy(sourceAt(workspace.getState(), path) ?? '', 'JSON') },
    { label: 'Show in text', keys: 'F12', run: () => workspace.actions.showText(path, { takesFocus: true }) },
  ]
  const open = state.openItems.filter((id) => state.itemIds[list].includes(id))
  const closing: ItemCommand[] = open.length > 1 ? [{ label: 'Close all', run: workspace.actions.closeAllItems }] : []
  if (state.readOnly !== undefined) return [...look, ...closing]
  return [
    ...moves(index, state.itemIds[list].length, verbs, follow),
    ...(canRestart(workspace, list, index)
      ? [{ label: 'Insert restart after', run: () => verbs.add('WindowsRestart', index + 1) }]
      : []),
    { label: 'Duplicate', keys: 'Ctrl+D', run: () => verbs.duplicate(index) },
    'divider',
    ...look,
    ...closing,
    'divider',
    { label: 'Delete', keys: 'Delete', run: () => verbs.remove(index) },
  ]
}

function moves(index: number, count: number, verbs: Verbs, follow: Follow): (ItemCommand | 'divider')[] {
  const isFirst = index === 0
  const isLast = index === count - 1
  const commands = [
    !isFirst && { label: 'Move up', keys: 'Alt+↑', run: () => verbs.move(index, index - 1) },
    !isLast && { label: 'Move down', keys: 'Alt+↓', run: () => verbs.move(index, index + 1) },
    index > 1 && { label: 'To top', keys: 'Alt+Home', run: () => verbs.move(index, 0) },
    index < count - 2 && { label: 'To bottom', keys: 'Alt+End', run: () => verbs.move(index, count - 1) },
    count > 2 && { label: 'To position…', run: () => follow.askPosition(index) },
  ].filter((command) => command !== false)
  return commands.length > 0 ? [...commands, 'divider'] : []
}

function canRestart({ getState }: Workspace, list: ListName, index: number): boolean {
  const template = templateOf(getState())
  if (list !== 'customize' || !template || template.os === 'Linux') return false
  if (partAt(getState(), list, index)?.type === 'WindowsRestart') return false
  return kindsAt(template, lists[list].path).some(({ type }) => type === 'WindowsRestart')
}
