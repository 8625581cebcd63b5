import type { ListName } from '#store/workspace-types.ts'
import { memo, useDeferredValue, useLayoutEffect, useState } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { createRowReader } from './item-rows.ts'
import { ListItem } from './list-item.tsx'

/** Drawn at once; the rest of a longer list follows without holding up what is typed or pressed. */
const atOnce = 60

interface RowsProps {
  list: ListName
  /** After each drawing: what is to be focused may be there now. */
  onDrawn: () => void
}

/** The rows alone hear of every change of the text: what stands around them is left in peace. */
export const Rows = memo(function Rows({ list, onDrawn }: RowsProps) {
  const isReadOnly = useIsReadOnly()
  const [readRows] = useState(() => createRowReader(list))
  const rows = useWorkspaceState(readRows)
  const openItems = useWorkspaceState((state) => state.openItems)
  const isWhole = useDeferredValue(true, rows.length <= atOnce)
  useLayoutEffect(onDrawn)
  return (isWhole ? rows : rows.slice(0, atOnce)).map((row, index) => (
    <ListItem
      key={row.id}
      list={list}
      row={row}
      index={index}
      isOpen={openItems.includes(row.id)}
      isReadOnly={isReadOnly}
    />
  ))
})
