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
  const { getState } = useWorkspace()
  const present = useWorkspaceState((state) => state.itemIds[list])
  const [chosen, setChosen] = useState(none)
  const anchor = useRef<string>(undefined)
  return useMemo(() => {
    // What was deleted, or left with another template, is not chosen any more.
    const ids = chosen.size === 0 ? none : new Set(present.filter((id) => chosen.has(id) && !hidden.has(id)))
    return {
      ids,
      toggle: (id) => {
        anchor.current = id
        setChosen(ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]))
      },
      extendTo: (id, start) => {
        const all = getState().itemIds[list]
        const isFresh = start !== undefined && !ids.has(start)
        const isThere = anchor.current !== undefined && all.includes(anchor.current)
        const known = isFresh || !isThere ? (start ?? id) : (anchor.current ?? id)
        anchor.current = known
        const [from, to] = [all.indexOf(known), all.indexOf(id)].sort((a, b) => a - b)
        setChosen(new Set(all.slice(from, (to ?? 0) + 1).filter((one) => !hidden.has(one))))
      },
      all: () => setChosen(new Set(getState().itemIds[list].filter((id) => !hidden.has(id)))),
      clear: () => setChosen(none),
    }
  }, [chosen, present, hidden, getState, list])
}
