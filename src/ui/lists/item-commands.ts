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

interface Around {
  readonly verbs: Verbs
  readonly follow: Follow
  readonly selection: Selection
  /** Rows are hidden: what goes one up or down would pass them unseen, as no drag may either. */
  readonly isFiltered: boolean
}

/** What the menu of an item offers: only what would do something, and to all that are chosen with it. */
export function commandsFor(
  workspace: Workspace,
  list: ListName,
  index: number,
  around: Around,
): (ItemCommand | 'divider')[] {
  const { verbs, follow, selection } = around
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
    ...moves(index, ids.length, around),
    ...(canRestart(workspace, list, index)
      ? [{ label: 'Insert restart after', run: () => verbs.add('WindowsRestart', index + 1) }]
      : []),
    { label: 'Duplicate', keys: 'Mod+D', run: () => verbs.duplicate(index) },
  ]
  const several = [
    ...movesOfAll(chosen, { held: index, count: ids.length, these, around }),
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
  readonly around: Around
}

/** How many of the goals below are one up or down: they come first. */
const steps = 2

function movesOfAll(chosen: readonly number[], { held, count, these, around }: ManyMoves) {
  const { verbs, follow, isFiltered } = around
  const { ArrowUp, ArrowDown, Home, End } = goalsOf(chosen, count)
  const goals = [
    { label: `Move ${these} up`, keys: 'Alt+↑', to: ArrowUp },
    { label: `Move ${these} down`, keys: 'Alt+↓', to: ArrowDown },
    { label: `Move ${these} to top`, keys: 'Alt+Home', to: Home },
    { label: `Move ${these} to bottom`, keys: 'Alt+End', to: End },
  ]
  const commands = goals
    .slice(isFiltered ? steps : 0)
    .filter(({ to }) => !chosen.every((index, at) => index === to + at))
    .map(({ to, ...words }): ItemCommand => ({
      ...words,
      run: () => verbs.moveAll(chosen, to, { held }),
    }))
  const ask = { label: `Move ${these} to position…`, run: () => follow.askPosition(chosen) }
  return withDivider(chosen.length < count ? [...commands, ask] : commands)
}

function moves(index: number, count: number, { verbs, follow, isFiltered }: Around) {
  const goals = [
    { label: 'Move up', keys: 'Alt+↑', to: index - 1 },
    { label: 'Move down', keys: 'Alt+↓', to: index + 1 },
    { label: 'To top', keys: 'Alt+Home', to: 0 },
    { label: 'To bottom', keys: 'Alt+End', to: count - 1 },
  ]
  const commands = goals
    .slice(isFiltered ? steps : 0)
    // From the second place to the top is up.
    .filter(({ to }, at, all) => to >= 0 && to < count && to !== index && all.findIndex((one) => one.to === to) === at)
    .map(({ to, ...words }): ItemCommand => ({ ...words, run: () => verbs.move(index, to) }))
  return withDivider(
    count > 2 ? [...commands, { label: 'To position…', run: () => follow.askPosition([index]) }] : commands,
  )
}

function withDivider(commands: readonly ItemCommand[]): (ItemCommand | 'divider')[] {
  return commands.length > 0 ? [...commands, 'divider'] : []
}

function canRestart({ getState }: Workspace, list: ListName, index: number): boolean {
  const template = templateOf(getState())
  if (list !== 'customize' || !template || template.os === 'Linux') return false
  if (partAt(getState(), list, index)?.type === 'WindowsRestart') return false
  return kindsAt(template, lists[list].path).some(({ type }) => type === 'WindowsRestart')
}
