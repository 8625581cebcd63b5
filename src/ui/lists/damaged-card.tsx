import { itemWord } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import { DamagedText } from '../fields/damaged-text.tsx'
import { listPointer } from './item-rows.ts'
import type { ItemRow } from './item-rows.ts'
import { RowIcon } from './row-icons.tsx'

interface DamagedCardProps {
  list: ListName
  row: ItemRow
  index: number
  isSelected: boolean
}

/** An item whose text cannot be read: it keeps its place, and only it changes its look. */
export function DamagedCard({ list, row, index, isSelected }: DamagedCardProps) {
  const title = `${itemWord(list)} ${index + 1} cannot be read`
  const known = [row.type, row.isNamed ? row.title : ''].filter((part) => part !== '').join(' · ')
  return (
    <>
      <div className="row" data-action="toggle">
        <RowIcon name="error" className="icon damage-icon" />
        <span className="name" tabIndex={-1}>
          <span className="words">
            <span className="damage-title">{title}</span> <span className="summary">{known}</span>
          </span>{' '}
          {isSelected && <span className="unseen">selected</span>}
        </span>
        <button
          type="button"
          className="icon-button more"
          data-action="menu"
          aria-haspopup="menu"
          aria-label={`More for ${index + 1}`}
        />
      </div>
      <div className="damage-body">
        <DamagedText path={`${listPointer(list)}/${index}`} label={title} />
      </div>
    </>
  )
}
