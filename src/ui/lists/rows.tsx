import type { ListName } from '#store/workspace-types.ts'
import { memo, useDeferredValue, useLayoutEffect, useState } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { createRowReader } from './item-rows.ts'
import type { ItemRow } from './item-rows.ts'
import { ListItem } from './list-item.tsx'

/** Blocks drawn at once; the rest of a longer list follows without holding up what is typed or pressed. */
const atOnce = 1

interface RowsProps {
  list: ListName
  /** Of the items that are chosen together. */
  selected: ReadonlySet<string>
  /** Of the items that the filter leaves out. */
  hidden: ReadonlySet<string>
  /** After each drawing: what is to be focused may be there now. */
  onDrawn: () => void
}

/**
 * The rows alone hear of every change of the text: what stands around them is
 * left in peace. They come in blocks, so that a key press looks at one block of
 * a thousand rows and draws one row of it.
 */
export const Rows = memo(function Rows({ list, selected, hidden, onDrawn }: RowsProps) {
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
      hidden={idsAmong(rows, (id) => hidden.has(id))}
      selected={idsAmong(rows, (id) => selected.has(id))}
      open={idsAmong(rows, (id) => openItems.includes(id))}
      isReadOnly={isReadOnly}
    />
  ))
})

function idsAmong(rows: readonly ItemRow[], isIn: (id: string) => boolean): string {
  return rows.flatMap(({ id }) => (isIn(id) ? [id] : [])).join(' ')
}

interface BlockProps {
  list: ListName
  rows: readonly ItemRow[]
  start: number
  /** Ids of the open ones, parted by blanks: equal texts are the same. */
  open: string
  selected: string
  hidden: string
  isReadOnly: boolean
}

const Block = memo(function Block({ list, rows, start, open, selected, hidden, isReadOnly }: BlockProps) {
  const openIds = open.split(' ')
  const selectedIds = selected.split(' ')
  const hiddenIds = hidden === '' ? [] : hidden.split(' ')
  const isResting = open === '' && !rows.some((row) => row.isDamaged)
  return (
    <div
      role="presentation"
      className="block"
      hidden={hiddenIds.length === rows.length}
      data-resting={isResting || undefined}
      style={{ ['--rows' as string]: rows.length - hiddenIds.length }}
    >
      {rows.map((row, index) => (
        <ListItem
          key={row.id}
          list={list}
          row={row}
          index={start + index}
          isOpen={openIds.includes(row.id)}
          isHidden={hiddenIds.includes(row.id)}
          isSelected={selectedIds.includes(row.id)}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  )
})
