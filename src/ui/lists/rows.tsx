import type { ListName } from '#store/workspace-types.ts'
import { memo, useDeferredValue, useLayoutEffect, useState } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { createRowReader } from './item-rows.ts'
import type { ItemRow } from './item-rows.ts'
import { ListItem } from './list-item.tsx'

/** Blocks drawn at once; the rest of a longer list follows without holding up what is typed or pressed. */
const atOnce = 4

interface RowsProps {
  list: ListName
  /** After each drawing: what is to be focused may be there now. */
  onDrawn: () => void
}

/**
 * The rows alone hear of every change of the text: what stands around them is
 * left in peace. They come in blocks, so that a key press looks at one block of
 * a thousand rows and draws one row of it.
 */
export const Rows = memo(function Rows({ list, onDrawn }: RowsProps) {
  const isReadOnly = useIsReadOnly()
  const [readRows] = useState(() => createRowReader(list))
  const blocks = useWorkspaceState(readRows)
  const openItems = useWorkspaceState((state) => state.openItems)
  const isWhole = useDeferredValue(true, blocks.length <= atOnce)
  useLayoutEffect(onDrawn)
  return (isWhole ? blocks : blocks.slice(0, atOnce)).map(({ rows, start }) => (
    <Block
      key={start}
      list={list}
      rows={rows}
      start={start}
      open={openItems.filter((id) => rows.some((row) => row.id === id)).join(' ')}
      isReadOnly={isReadOnly}
    />
  ))
})

interface BlockProps {
  list: ListName
  rows: readonly ItemRow[]
  start: number
  /** Ids of the open ones, parted by blanks: equal texts are the same. */
  open: string
  isReadOnly: boolean
}

const Block = memo(function Block({ list, rows, start, open, isReadOnly }: BlockProps) {
  const openIds = open.split(' ')
  const isResting = open === '' && !rows.some((row) => row.isDamaged)
  return (
    <div
      role="presentation"
      className="block"
      data-resting={isResting || undefined}
      style={{ ['--rows' as string]: rows.length }}
    >
      {rows.map((row, index) => (
        <ListItem
          key={row.id}
          list={list}
          row={row}
          index={start + index}
          isOpen={openIds.includes(row.id)}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  )
})
