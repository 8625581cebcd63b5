import { lists } from '#store/lists.ts'
import type { ListName, Workspace } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { ComponentProps, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { late } from '../late.tsx'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { AddMenu } from './add-menu.tsx'
import { createVerbs } from './list-verbs.ts'
import { idAround } from './list-dom.ts'
import { pressInList } from './list-keys.ts'
import { listLook } from './list-look.ts'
import { listWords } from './list-words.ts'
import { RowIconSprite } from './row-icons.tsx'
import { keepOneStop } from './one-stop.ts'
import type { OpenMenu } from './row-menu.tsx'
import { Rows } from './rows.tsx'
import { dragVerb, useDrag } from './use-drag.ts'
import { useFilter } from './use-filter.ts'
import type { Filter } from './use-filter.ts'
import { useFollow } from './use-follow.ts'
import { useSelection } from './use-selection.ts'
import type { Selection } from './use-selection.ts'

// What a list in use shows now and then.
const EmptyList = late(async () => (await import('./empty-list.tsx')).EmptyList)
const NoMatch = lazy(async () => ({ default: (await import('./no-match.tsx')).NoMatch }))
const RowMenu = late(async () => (await import('./row-menu.tsx')).RowMenu)
const PositionDialog = lazy(async () => ({ default: (await import('./position-dialog.tsx')).PositionDialog }))
const FilterBox = late(async () => (await import('./filter-box.tsx')).FilterBox)
const SelectionBar = late(async () => (await import('./selection-bar.tsx')).SelectionBar)
const RecipesDialog = lazy(async () => ({ default: (await import('../recipes/recipes-dialog.tsx')).RecipesDialog }))

/** A list of that length is seen at a glance. */
const filteredFrom = 12

interface ItemListProps {
  list: ListName
  /** Title and lead, left of the Add button. */
  heading: ReactNode
}

/** An ordered list of the template as one bordered list of rows that open into cards. It listens for all its rows. */
export function ItemList({ list, heading }: ItemListProps) {
  const workspace = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const count = useWorkspaceState((state) => state.itemIds[list].length)
  const [menu, setMenu] = useState<OpenMenu>()
  const [asked, setAsked] = useState<readonly number[]>()
  const [recipesAt, setRecipesAt] = useState<number>()
  const rows = useRef<HTMLDivElement>(null)
  const lastStop = useRef<string>(undefined)
  const follow = useFollow(rows, setAsked)
  const verbs = useMemo(() => createVerbs(workspace, list, follow), [workspace, list, follow])
  const filter = useFilter(list)
  const selection = useSelection(list, filter.hidden)
  const isFiltered = filter.hidden.size > 0
  const line = useDrag(rows, list, dragVerb(workspace, list, verbs, selection), isFiltered)
  const drawn = useCallback(() => {
    keepOneStop(rows.current, lastStop.current)
    follow.settle()
  }, [follow])

  /** Behind the open card that was used last, else at the end. */
  const nextPlace = () => {
    const ids = workspace.getState().itemIds[list]
    const open = workspace.getState().openItems.filter((id) => ids.includes(id))
    const last = open.find((id) => id === lastStop.current) ?? open.at(-1)
    return last === undefined ? ids.length : ids.indexOf(last) + 1
  }
  const add = (type: string) => verbs.add(type, nextPlace())
  const openRecipes = list === 'customize' ? () => setRecipesAt(nextPlace()) : undefined
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const openMenu = (id: string, anchor: HTMLElement) => setMenu({ id, anchor })
    const refuseSteps = isFiltered ? () => refuseToStep(workspace, list) : undefined
    const copy = async (indices: readonly number[]) => {
      const { copyItems } = await import('./copied-items.ts')
      copyItems(workspace, list, indices, follow.copy)
    }
    const ids = workspace.getState().itemIds[list]
    const keys = { verbs, ids, isReadOnly, openMenu, selection, refuseSteps }
    pressInList(event, { ...keys, copy: (indices) => void copy(indices) })
  }
  /** The button that was pressed is gone then: focus goes back to the row it came from, else to one that was chosen. */
  const clearSelection = () => {
    const ids = workspace.getState().itemIds[list]
    const last = lastStop.current === undefined ? -1 : ids.indexOf(lastStop.current)
    follow.row(last < 0 ? ids.findIndex((id) => selection.ids.has(id)) : last)
    selection.clear()
  }
  const closeMenu = () => setMenu(undefined)
  return (
    <section aria-label={listWords[list].list}>
      <Box sx={head}>
        {heading}
        {!isReadOnly && <AddMenu list={list} onAdd={add} onRecipes={openRecipes} />}
      </Box>
      <ListFilter list={list} count={count} filter={filter} />
      <Box
        sx={listLook}
        className={count === 0 ? 'is-empty' : undefined}
        data-filtered={isFiltered || undefined}
        style={{ ['--number' as string]: `${Math.max(2, `${count}`.length)}ch` }}
      >
        <RowIconSprite />
        <div
          role="list"
          ref={rows}
          aria-label={listWords[list].list}
          onClick={(event) => clickInList(event, workspace, selection, setMenu)}
          onKeyDown={press}
          onFocus={({ target }) => {
            lastStop.current = idAround(target)
            keepOneStop(rows.current, lastStop.current)
            follow.hold(target.closest('.item'), workspace.getState().itemIds[list].indexOf(lastStop.current ?? ''))
          }}
          onBlur={() => follow.hold()}
        >
          <Rows list={list} selected={selection.ids} hidden={filter.hidden} onDrawn={drawn} />
        </div>
        <NoRowShown list={list} count={count} filter={filter} />
        <div ref={line} className="drop-line" />
      </Box>
      {selection.ids.size > 0 && (
        <Suspense>
          <SelectionBar
            list={list}
            selection={selection}
            verbs={verbs}
            isReadOnly={isReadOnly}
            onMoveTo={follow.askPosition}
            onClear={clearSelection}
          />
        </Suspense>
      )}
      <Suspense fallback={count === 0 && emptyPlace}>
        {count === 0 && <EmptyList list={list} onAdd={add} onRecipes={openRecipes} />}
      </Suspense>
      <OpenMenuOf menu={menu} {...{ list, verbs, follow, selection, isFiltered }} onClose={closeMenu} />
      <Suspense>
        {recipesAt !== undefined && <RecipesDialog index={recipesAt} onClose={() => setRecipesAt(undefined)} />}
        {asked !== undefined && (
          <PositionDialog list={list} indices={asked} verbs={verbs} onClose={() => setAsked(undefined)} />
        )}
      </Suspense>
    </section>
  )
}

function NoRowShown({ list, count, filter }: { list: ListName; count: number; filter: Filter }) {
  if (count === 0 || filter.hidden.size < count) return null
  return (
    <Suspense>
      <NoMatch list={list} filter={filter} />
    </Suspense>
  )
}

function OpenMenuOf({ menu, ...props }: Omit<ComponentProps<typeof RowMenu>, 'menu'> & { menu: OpenMenu | undefined }) {
  return <Suspense>{menu && <RowMenu menu={menu} {...props} />}</Suspense>
}

function ListFilter({ list, count, filter }: { list: ListName; count: number; filter: Filter }) {
  if (count <= filteredFrom && filter.text === '') return null
  return (
    <Suspense>
      <FilterBox label={listWords[list].list} count={count} filter={filter} />
    </Suspense>
  )
}

function refuseToStep({ actions }: Workspace, list: ListName) {
  actions.announce(`The filter hides rows. Clear it to move a ${lists[list].one} up or down.`, { isRefusal: true })
}

function clickInList(
  event: MouseEvent,
  { actions, getState }: Workspace,
  selection: Selection,
  openMenu: (menu: OpenMenu) => void,
) {
  const target = event.target as HTMLElement // A mouse presses elements.
  const button = target.closest<HTMLElement>('[data-action]')
  const id = idAround(button)
  if (!button || id === undefined) return
  const { action } = button.dataset
  if (action === 'toggle' && event.shiftKey) selection.extendTo(id)
  else if (action === 'toggle' && (event.ctrlKey || event.metaKey)) selection.toggle(id)
  else if (action === 'toggle') actions.setItemOpen(id, !getState().openItems.includes(id))
  else openMenu({ id, anchor: button })
}

/** About as tall as what is offered in an empty list: what stands below it would move when that comes. */
const emptyPlace = <Box sx={{ height: 263 }} />

const head = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: '16px',
  mb: '16px',
  '& .short': { display: 'none' },
  '@container pane (max-width: 539px)': { '& .short': { display: 'inline' }, '& .long': { display: 'none' } },
} as const
