import { kindsAt } from '#catalog/declaration.ts'
import { countOf, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, Workspace } from '#store/workspace-types.ts'
import { copyItems } from './copied-items.ts'
import { listPointer, partAt } from './item-rows.ts'
import { chosenWith, goalsOf } from './list-verbs.ts'
import type { Follow, Verbs } from './list-verbs.ts'
import type { Selection } from './use-selection.ts'

export interface ItemCommand {
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

/** What the menu of an item offers: only what would do something, and to all that are chosen with it. */
export function commandsFor(
  workspace: Workspace,
  list: ListName,
  index: number,
  { verbs, follow, selection }: { verbs: Verbs; follow: Follow; selection: Selection },
): (ItemCommand | 'divider')[] {
  const state = workspace.getState()
  const ids = state.itemIds[list]
  const id = ids[index] ?? ''
  const chosen = chosenWith(index, ids, selection)
  const isSeveral = chosen.length > 1
  const these = countOf(list, chosen.length)
  const selecting: ItemCommand = {
    label: selection.ids.has(id) ? 'Deselect' : 'Select',
    keys: 'Ctrl+Space',
    run: () => selection.toggle(id),
  }
  const copy = () => copyItems(workspace, list, chosen, follow.copy)
  const showText = () => workspace.actions.showText(`${listPointer(list)}/${index}`, { takesFocus: true })
  const look: ItemCommand[] = [
    ...(ids.length > 1 ? [selecting] : []),
    { label: isSeveral ? `Copy JSON of ${these}` : 'Copy JSON', keys: 'Mod+C', run: copy },
    { label: 'Show in text', keys: 'F12', run: showText },
  ]
  const open = state.openItems.filter((one) => ids.includes(one))
  const closing: ItemCommand[] = open.length > 1 ? [{ label: 'Close all', run: workspace.actions.closeAllItems }] : []
  if (state.readOnly !== undefined) return [...look, ...closing]
  const one = [
    ...moves(index, ids.length, verbs, follow),
    ...(canRestart(workspace, list, index)
      ? [{ label: 'Insert restart after', run: () => verbs.add('WindowsRestart', index + 1) }]
      : []),
    { label: 'Duplicate', keys: 'Mod+D', run: () => verbs.duplicate(index) },
  ]
  const several = [
    ...movesOfAll(chosen, { held: index, count: ids.length, these, verbs }),
    { label: `Duplicate ${these}`, keys: 'Mod+D', run: () => verbs.duplicateAll(chosen) },
  ]
  return [
    ...(isSeveral ? several : one),
    'divider',
    ...look,
    ...closing,
    'divider',
    isSeveral
      ? { label: `Delete ${these}`, keys: 'Delete', run: () => verbs.removeAll(chosen) }
      : { label: 'Delete', keys: 'Delete', run: () => verbs.remove(index) },
  ]
}

interface ManyMoves {
  readonly held: number
  readonly count: number
  /** "3 steps" */
  readonly these: string
  readonly verbs: Verbs
}

function movesOfAll(chosen: readonly number[], { held, count, these, verbs }: ManyMoves): (ItemCommand | 'divider')[] {
  const goals = goalsOf(chosen, count)
  const to = (target: number) => () => verbs.moveAll(chosen, target, { held })
  const stands = (target: number) => chosen.every((index, at) => index === target + at)
  const commands = [
    { label: `Move ${these} up`, keys: 'Alt+↑', goal: goals.ArrowUp },
    { label: `Move ${these} down`, keys: 'Alt+↓', goal: goals.ArrowDown },
    { label: `Move ${these} to top`, keys: 'Alt+Home', goal: goals.Home },
    { label: `Move ${these} to bottom`, keys: 'Alt+End', goal: goals.End },
  ].flatMap(({ goal, ...words }) => (stands(goal) ? [] : [{ ...words, run: to(goal) }]))
  return commands.length > 0 ? [...commands, 'divider'] : []
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
