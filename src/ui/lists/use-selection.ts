import type { ListName } from '#store/workspace-types.ts'
import { useMemo, useRef, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** Items chosen together, to be moved, copied or deleted as one. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly toggle: (id: string) => void
  /** From the item chosen first, or from `start`, to this one. */
  readonly extendTo: (id: string, start?: string) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** `hidden` are the items that cannot be seen: nobody means them. */
export function useSelection(list: ListName, hidden: ReadonlySet<string>): Selection {
  const { actions, getState } = useWorkspace()
  const present = useWorkspaceState((state) => state.itemIds[list])
  const [chosen, setChosen] = useState(none)
  const anchor = useRef<string>(undefined)
  return useMemo(() => {
    // What was deleted, or left with another template, is not chosen any more.
    const ids = chosen.size === 0 ? none : new Set(present.filter((id) => chosen.has(id) && !hidden.has(id)))
    const choose = (next: ReadonlySet<string>, what: string) => {
      setChosen(next)
      // Nothing moves: without words only the eye would know.
      actions.announce(`${what}, ${next.size.toLocaleString('en')} of ${present.length.toLocaleString('en')}.`)
    }
    return {
      ids,
      toggle: (id) => {
        anchor.current = id
        if (ids.has(id)) choose(new Set([...ids].filter((other) => other !== id)), 'Deselected')
        else choose(new Set([...ids, id]), 'Selected')
      },
      extendTo: (id, start) => {
        const all = getState().itemIds[list]
        const isFresh = start !== undefined && !ids.has(start)
        const isThere = anchor.current !== undefined && all.includes(anchor.current)
        const known = isFresh || !isThere ? (start ?? id) : (anchor.current ?? id)
        anchor.current = known
        const [from, to] = [all.indexOf(known), all.indexOf(id)].sort((a, b) => a - b)
        choose(new Set(all.slice(from, (to ?? 0) + 1).filter((one) => !hidden.has(one))), 'Selected')
      },
      all: () => choose(new Set(getState().itemIds[list].filter((id) => !hidden.has(id))), 'Selected'),
      clear: () => {
        setChosen(none)
        actions.announce('Nothing selected.')
      },
    }
  }, [chosen, present, hidden, actions, getState, list])
}
