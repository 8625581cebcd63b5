import type { ListName } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { AddMenu } from './add-menu.tsx'
import { EmptyList } from './empty-list.tsx'
import { commandsFor, createVerbs } from './item-commands.ts'
import { ItemMenu } from './item-menu.tsx'
import { createRowReader } from './item-rows.ts'
import { dragInList } from './list-drag.ts'
import { ListItem } from './list-item.tsx'
import { pressInList } from './list-keys.ts'
import { listLook } from './list-look.ts'
import { listWords } from './list-words.ts'
import { PositionDialog } from './position-dialog.tsx'
import { RowIconSprite } from './row-icons.tsx'
import { useFollow } from './use-follow.ts'

/** Drawn at once; the rest of a longer list follows without holding up what is typed or pressed. */
const atOnce = 60

interface ItemListProps {
  list: ListName
  /** Title and lead, left of the Add button. */
  heading: React.ReactNode
}

/** An ordered list of the template as one bordered list of rows that open into cards. It listens for all its rows. */
export function ItemList({ list, heading }: ItemListProps) {
  const workspace = useWorkspace()
  const { actions } = workspace
  const isReadOnly = useIsReadOnly()
  const [readRows] = useState(() => createRowReader(list))
  const rows = useWorkspaceState(readRows)
  const openItems = useWorkspaceState((state) => state.openItems)
  const isWhole = useDeferredValue(true, rows.length <= atOnce)
  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement }>()
  const [asked, setAsked] = useState<number>()
  const ul = useRef<HTMLUListElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const lastStop = useRef<string>(undefined)
  const follow = useFollow(ul, setAsked)
  const verbs = createVerbs(workspace, list, follow)
  const indexOf = (id: string) => workspace.getState().itemIds[list].indexOf(id)

  const latest = useRef(verbs)
  useLayoutEffect(() => {
    latest.current = verbs
    keepOneStop(ul.current, lastStop.current)
  })
  useEffect(() => {
    if (!ul.current || !line.current || isReadOnly) return undefined
    return dragInList({
      list: ul.current,
      indicator: line.current,
      indexOf: (id) => workspace.getState().itemIds[list].indexOf(id),
      onMove: (from, to) => latest.current.move(from, to),
    })
  }, [workspace, list, isReadOnly])

  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement // A mouse presses elements.
    const action = target.closest<HTMLElement>('[data-action]')
    const id = action?.closest<HTMLElement>('li.item')?.dataset['id']
    if (!action || id === undefined) return
    if (action.dataset['action'] === 'toggle') {
      actions.setItemOpen(id, !workspace.getState().openItems.includes(id))
    } else if (action.dataset['action'] !== 'none') setMenu({ id, anchor: action })
  }
  const add = (type: string) => {
    const ids = workspace.getState().itemIds[list]
    const open = workspace.getState().openItems.filter((id) => ids.includes(id))
    const after = lastStop.current !== undefined && open.includes(lastStop.current) ? lastStop.current : open.at(-1)
    verbs.add(type, after === undefined ? ids.length : ids.indexOf(after) + 1)
  }
  const shown = isWhole ? rows : rows.slice(0, atOnce)
  const menuIndex = menu ? indexOf(menu.id) : -1
  return (
    <section aria-label={listWords[list].list}>
      <Box sx={head}>
        {heading}
        {!isReadOnly && <AddMenu list={list} onAdd={add} />}
      </Box>
      <Box sx={listLook} className={rows.length === 0 ? 'is-empty' : undefined}>
        <RowIconSprite />
        <ul
          ref={ul}
          aria-label={listWords[list].list}
          onClick={press}
          onKeyDown={(event) =>
            pressInList(event, {
              verbs,
              indexOf,
              count: rows.length,
              isReadOnly,
              openMenu: (id, anchor) => setMenu({ id, anchor }),
            })
          }
          onFocus={({ target }) => {
            lastStop.current = target.closest<HTMLElement>('li.item')?.dataset['id']
            keepOneStop(ul.current, lastStop.current)
          }}
        >
          {shown.map((row, index) => (
            <ListItem
              key={row.id}
              list={list}
              row={row}
              index={index}
              isOpen={openItems.includes(row.id)}
              isReadOnly={isReadOnly}
            />
          ))}
        </ul>
        <div ref={line} className="drop-line" />
      </Box>
      {rows.length === 0 && <EmptyList list={list} onAdd={add} />}
      <ItemMenu
        anchor={menuIndex >= 0 ? menu?.anchor : undefined}
        title={rows[menuIndex]?.title ?? ''}
        commands={menuIndex >= 0 ? commandsFor(workspace, list, menuIndex, { verbs, follow }) : []}
        onClose={() => setMenu(undefined)}
      />
      {asked !== undefined && (
        <PositionDialog
          title={rows[asked]?.title ?? ''}
          index={asked}
          count={rows.length}
          onMove={(to) => verbs.move(asked, to)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

/** One row is a stop of the Tab key: where focus was last, else the first. Set past React, which never changes it. */
function keepOneStop(ul: HTMLUListElement | null, id: string | undefined) {
  if (!ul) return
  const last = id === undefined ? undefined : ul.querySelector(`li.item[data-id="${CSS.escape(id)}"] > .row .name`)
  const stop = last ?? ul.querySelector('li.item > .row .name')
  for (const former of ul.querySelectorAll('.row .name[tabindex="0"]')) {
    if (former !== stop) former.setAttribute('tabindex', '-1')
  }
  stop?.setAttribute('tabindex', '0')
}

const head = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: '16px',
  mb: '16px',
  '& .short': { display: 'none' },
  '@container pane (max-width: 539px)': { '& .short': { display: 'inline' }, '& .long': { display: 'none' } },
} as const
