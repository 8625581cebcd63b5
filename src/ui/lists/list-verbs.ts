import type { ListName, Workspace } from '#store/workspace-types.ts'
import type { Selection } from './use-selection.ts'

/** What the list does after a command: which item keeps or takes the focus, and where in it. */
export interface Follow {
  readonly row: (index: number) => void
  /** The same, and shows which it is to who does not see the focus. */
  readonly moved: (index: number) => void
  readonly field: (index: number) => void
  /** Where to move these, by number. */
  readonly askPosition: (indices: readonly number[]) => void
  readonly copy: (text: string, what: string) => void
}

/** The verbs of a list, shared by its menu and its keys. */
export function createVerbs({ actions, getState }: Workspace, list: ListName, follow: Follow) {
  const count = () => getState().itemIds[list].length
  return {
    move: (from: number, to: number, origin?: 'drag') => {
      const target = Math.max(0, Math.min(to, count() - 1))
      if (target !== from && actions.moveItem(list, from, target, origin).ok) follow.moved(target)
    },
    duplicate: (index: number) => {
      if (actions.duplicateItem(list, index).ok) follow.field(index + 1)
    },
    remove: (index: number) => {
      if (actions.removeItem(list, index).ok) follow.row(Math.min(index, count() - 1))
    },
    /** Focus goes along with the one that is held; else with the first. */
    moveAll: (indices: readonly number[], to: number, { origin, held }: { origin?: 'drag'; held?: number } = {}) => {
      const sorted = [...indices].sort((a, b) => a - b)
      const target = Math.max(0, Math.min(to, count() - sorted.length))
      if (sorted.every((index, at) => index === target + at)) return
      const isMoved = actions.moveItems(list, sorted, target, origin).ok
      if (isMoved) follow.moved(target + Math.max(0, held === undefined ? 0 : sorted.indexOf(held)))
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

/** The positions of all that are chosen, in order, where this one is among them; else its own. */
export function chosenWith(index: number, ids: readonly string[], selection: Selection): readonly number[] {
  if (!selection.ids.has(ids[index] ?? '')) return [index]
  return ids.flatMap((id, at) => (selection.ids.has(id) ? [at] : []))
}

/** Where those that are chosen come to stand, brought together, by the key that moves them. */
export function goalsOf(chosen: readonly number[], count: number) {
  const [first = 0, last = 0] = [chosen[0], chosen.at(-1)]
  const end = count - chosen.length
  return {
    ArrowUp: Math.max(0, first - 1),
    ArrowDown: Math.min(end, last - chosen.length + 2),
    Home: 0,
    End: end,
  }
}
