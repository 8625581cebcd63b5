import type { ListName, Workspace } from '#store/workspace-types.ts'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { lateCode } from '../late.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import type { Verbs } from './list-verbs.ts'
import type { Selection } from './use-selection.ts'

// Nobody drags before the page has been drawn; a row that is taken up as soon as it is seen is dragged.
const fetchDrag = lateCode(() => import('./list-drag.ts'))

/** A row that is dragged takes along those that are chosen with it. */
export function dragVerb(
  { getState }: Workspace,
  list: ListName,
  verbs: Verbs,
  { ids: chosen }: Selection,
): Verbs['move'] {
  return (from, to, origin) => {
    const ids = getState().itemIds[list]
    if (chosen.size < 2 || !chosen.has(ids[from] ?? '')) {
      verbs.move(from, to, origin)
      return
    }
    const others = ids.filter((_, index) => index !== from)
    const before = others.slice(0, to).filter((id) => !chosen.has(id)).length
    verbs.moveAll(
      [...chosen].map((id) => ids.indexOf(id)),
      before,
      { ...(origin && { origin }), held: from },
    )
  }
}

/** Lets rows be dragged; returns where to put the line that shows where one would land. */
export function useDrag(rows: RefObject<HTMLElement | null>, list: ListName, move: Verbs['move'], isOff: boolean) {
  const workspace = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const line = useRef<HTMLDivElement>(null)
  const latest = useRef(move)
  useLayoutEffect(() => {
    latest.current = move
  })
  useEffect(() => {
    if (!rows.current || !line.current || isReadOnly || isOff) return undefined
    const options = {
      list: rows.current,
      indicator: line.current,
      indexOf: (id: string) => workspace.getState().itemIds[list].indexOf(id),
      onMove: (from: number, to: number) => latest.current(from, to, 'drag'),
    }
    let stop: (() => void) | undefined
    let isGone = false
    void fetchDrag().then(({ dragInList }) => {
      if (!isGone) stop = dragInList(options)
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [workspace, rows, list, isReadOnly, isOff])
  return line
}
