import type { ListName, Workspace } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { lazy, Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { AddMenu } from './add-menu.tsx'
import { EmptyList } from './empty-list.tsx'
import { commandsFor, createVerbs } from './item-commands.ts'
import type { Follow, Verbs } from './item-commands.ts'
import { ItemMenu } from './item-menu.tsx'
import { createRowReader } from './item-rows.ts'
import type { ItemRow } from './item-rows.ts'
import { ListItem } from './list-item.tsx'
import { pressInList } from './list-keys.ts'
import { listLook } from './list-look.ts'
import { listWords } from './list-words.ts'
import { RowIconSprite } from './row-icons.tsx'
import { useFollow } from './use-follow.ts'

const PositionDialog = lazy(async () => ({ default: (await import('./position-dialog.tsx')).PositionDialog }))

/** Drawn at once; the rest of a longer list follows without holding up what is typed or pressed. */
const atOnce = 60

interface ItemListProps {
  list: ListName
  /** Title and lead, left of the Add button. */
  heading: ReactNode
}

/** An ordered list of the template as one bordered list of rows that open into cards. It listens for all its rows. */
export function ItemList({ list, heading }: ItemListProps) {
  const workspace = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const [readRows] = useState(() => createRowReader(list))
  const rows = useWorkspaceState(readRows)
  const [menu, setMenu] = useState<OpenMenu>()
  const [asked, setAsked] = useState<number>()
  const ul = useRef<HTMLUListElement>(null)
  const lastStop = useRef<string>(undefined)
  const follow = useFollow(ul, setAsked)
  const verbs = createVerbs(workspace, list, follow)
  const line = useDrag(ul, list, verbs)
  useLayoutEffect(() => keepOneStop(ul.current, lastStop.current))

  const add = (type: string) => {
    const ids = workspace.getState().itemIds[list]
    const open = workspace.getState().openItems.filter((id) => ids.includes(id))
    const last = open.find((id) => id === lastStop.current) ?? open.at(-1)
    verbs.add(type, last === undefined ? ids.length : ids.indexOf(last) + 1)
  }
  const indexOf = (id: string) => workspace.getState().itemIds[list].indexOf(id)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const openMenu = (id: string, anchor: HTMLElement) => setMenu({ id, anchor })
    pressInList(event, { verbs, indexOf, count: rows.length, isReadOnly, openMenu })
  }
  return (
    <section aria-label={listWords[list].list}>
      <Box sx={head}>
        {heading}
        {!isReadOnly && <AddMenu list={list} onAdd={add} />}
      </Box>
      <Box
        sx={listLook}
        className={rows.length === 0 ? 'is-empty' : undefined}
        style={{ ['--number' as string]: `${Math.max(2, `${rows.length}`.length)}ch` }}
      >
        <RowIconSprite />
        <ul
          ref={ul}
          aria-label={listWords[list].list}
          onClick={(event) => clickInList(event, workspace, setMenu)}
          onKeyDown={press}
          onFocus={({ target }) => {
            lastStop.current = target.closest<HTMLElement>('li.item')?.dataset['id']
            keepOneStop(ul.current, lastStop.current)
          }}
        >
          <Rows list={list} rows={rows} isReadOnly={isReadOnly} />
        </ul>
        <div ref={line} className="drop-line" />
      </Box>
      {rows.length === 0 && <EmptyList list={list} onAdd={add} />}
      {menu && (
        <RowMenu list={list} menu={menu} rows={rows} verbs={verbs} follow={follow} onClose={() => setMenu(undefined)} />
      )}
      <Suspense>
        {asked !== undefined && (
          <PositionDialog
            title={rows[asked]?.title ?? ''}
            index={asked}
            count={rows.length}
            onMove={(to) => verbs.move(asked, to)}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Suspense>
    </section>
  )
}

interface RowMenuProps {
  list: ListName
  menu: OpenMenu
  rows: readonly ItemRow[]
  verbs: Verbs
  follow: Follow
  onClose: () => void
}

function RowMenu({ list, menu, rows, verbs, follow, onClose }: RowMenuProps) {
  const workspace = useWorkspace()
  const index = rows.findIndex(({ id }) => id === menu.id)
  if (index < 0) return null
  const commands = commandsFor(workspace, list, index, { verbs, follow })
  return <ItemMenu anchor={menu.anchor} title={rows[index]?.title ?? ''} commands={commands} onClose={onClose} />
}

interface OpenMenu {
  readonly id: string
  readonly anchor: HTMLElement
}

function Rows({ list, rows, isReadOnly }: { list: ListName; rows: readonly ItemRow[]; isReadOnly: boolean }) {
  const openItems = useWorkspaceState((state) => state.openItems)
  const isWhole = useDeferredValue(true, rows.length <= atOnce)
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
}

function clickInList(event: MouseEvent, { actions, getState }: Workspace, openMenu: (menu: OpenMenu) => void) {
  const target = event.target as HTMLElement // A mouse presses elements.
  const button = target.closest<HTMLElement>('[data-action]')
  const id = button?.closest<HTMLElement>('li.item')?.dataset['id']
  if (!button || id === undefined) return
  const { action } = button.dataset
  if (action === 'toggle') actions.setItemOpen(id, !getState().openItems.includes(id))
  else if (action !== 'none') openMenu({ id, anchor: button })
}

/** Lets rows be dragged; returns where to put the line that shows where one would land. */
function useDrag(ul: RefObject<HTMLUListElement | null>, list: ListName, verbs: Verbs) {
  const workspace = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const line = useRef<HTMLDivElement>(null)
  const latest = useRef(verbs)
  useLayoutEffect(() => {
    latest.current = verbs
  })
  useEffect(() => {
    if (!ul.current || !line.current || isReadOnly) return undefined
    const options = {
      list: ul.current,
      indicator: line.current,
      indexOf: (id: string) => workspace.getState().itemIds[list].indexOf(id),
      onMove: (from: number, to: number) => latest.current.move(from, to, 'drag'),
    }
    let stop: (() => void) | undefined
    let isGone = false
    // Nobody drags before the page has been drawn.
    void import('./list-drag.ts').then(({ dragInList }) => {
      if (!isGone) stop = dragInList(options)
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [workspace, ul, list, isReadOnly])
  return line
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
