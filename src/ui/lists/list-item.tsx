import type { ListName } from '#store/workspace-types.ts'
import { memo } from 'react'
import { CardBody } from './card-body.tsx'
import { DamagedCard } from './damaged-card.tsx'
import { listPointer } from './item-rows.ts'
import type { ItemRow } from './item-rows.ts'
import { RowIcon } from './row-icons.tsx'

interface ListItemProps {
  list: ListName
  row: ItemRow
  index: number
  isOpen: boolean
  isSelected: boolean
  isHidden: boolean
  isReadOnly: boolean
}

/**
 * One item: its row, and its card while open. Plain elements without handlers
 * or styles of their own; the list listens and dresses for all of them.
 */
export const ListItem = memo(function ListItem({
  list,
  row,
  index,
  isOpen,
  isSelected,
  isHidden,
  isReadOnly,
}: ListItemProps) {
  const path = `${listPointer(list)}/${index}`
  if (row.isDamaged) {
    return (
      <div
        role="listitem"
        className="item damaged"
        hidden={isHidden}
        data-id={row.id}
        data-path={path}
        data-selected={isSelected || undefined}
      >
        <DamagedCard list={list} row={row} index={index} isSelected={isSelected} />
      </div>
    )
  }
  return (
    <div
      role="listitem"
      className="item"
      hidden={isHidden}
      data-id={row.id}
      data-path={path}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
    >
      <Row row={row} index={index} isOpen={isOpen} isSelected={isSelected} isReadOnly={isReadOnly} />
      {isOpen && (
        <div className="body" id={`${row.id}-body`}>
          <div>
            <CardBody list={list} index={index} />
          </div>
        </div>
      )}
    </div>
  )
})

function Row({ row, index, isOpen, isSelected, isReadOnly }: Omit<ListItemProps, 'list' | 'isHidden'>) {
  const name = `${index + 1} ${row.title}`
  return (
    <div className="row" data-action="toggle">
      {isReadOnly ? (
        <span />
      ) : (
        <button
          type="button"
          className="icon-button handle"
          tabIndex={-1}
          data-action="handle"
          aria-label={`Move ${name}`}
        />
      )}
      <span className="number">{index + 1}</span>
      <RowIcon name={row.icon} className="icon" />
      {/* Blanks keep what stands in it apart in its name. */}
      <button
        type="button"
        className="name"
        tabIndex={-1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${row.id}-body` : undefined}
      >
        <span className="words">
          <span className={titleClass(row)}>{row.title}</span> <span className="summary">{summaryOf(row, isOpen)}</span>
        </span>{' '}
        {isSelected && (
          <>
            <span className="unseen">selected</span>{' '}
          </>
        )}
        <span className="counts">
          <Count icon="error" count={row.errors} one="error" />
          <Count icon="warning" count={row.warnings} one="warning" />
          <Count icon="info" count={row.placeholders} one="value to fill in" many="values to fill in" />
        </span>
      </button>
      <button
        type="button"
        className="icon-button more"
        tabIndex={-1}
        data-action="menu"
        aria-haspopup="menu"
        aria-label={`More for ${name}`}
      />
      <span className="chevron" />
    </div>
  )
}

/** A title as long as most rows are wide is cut by itself, so that what it does is still seen. */
function titleClass({ title, isNamed }: ItemRow): string {
  return `title${isNamed ? '' : ' unnamed'}${title.length > 32 ? ' long' : ''}`
}

/** An open card says its kind alone: the rest stands below. An unknown kind keeps its reason. */
function summaryOf({ type, isNamed, summary, isUnknown }: ItemRow, isOpen: boolean): string {
  const shown = [isNamed ? type : '', isOpen && !isUnknown ? '' : summary]
  return shown.filter((part) => part !== '').join(' · ')
}

interface CountProps {
  icon: 'error' | 'warning' | 'info'
  count: number
  one: string
  many?: string
}

function Count({ icon, count, one, many = `${one}s` }: CountProps) {
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className={`count ${icon}`}>
        <RowIcon name={icon} className="small-icon" />
        {count} <span className="unseen">{count === 1 ? one : many}</span>
      </span>
    </>
  )
}
