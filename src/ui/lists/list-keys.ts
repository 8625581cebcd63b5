import type { KeyboardEvent } from 'react'
import { isMac } from '#store/platform.ts'
import { chosenWith, goalsOf } from './list-verbs.ts'
import type { Verbs } from './list-verbs.ts'
import type { Selection } from './use-selection.ts'
import { idAround, itemAround, nextItem, previousItem } from './list-dom.ts'

export interface ListKeys {
  readonly verbs: Verbs
  readonly ids: readonly string[]
  readonly isReadOnly: boolean
  readonly openMenu: (id: string, anchor: HTMLElement) => void
  readonly selection: Selection
  /** Says why rows are not moved one up or down, where some are hidden: they would pass those unseen. */
  readonly refuseSteps: (() => void) | undefined
  /** Puts the JSON of these on the clipboard. */
  readonly copy: (indices: readonly number[]) => void
}

/** Keys on a row, and those that move an item from within its card (UX §8). */
export function pressInList(event: KeyboardEvent<HTMLElement>, keys: ListKeys) {
  const target = event.target as HTMLElement // A key is pressed on an element.
  const item = itemAround(target)
  const id = item?.dataset['id']
  if (!item || id === undefined) return
  const index = keys.ids.indexOf(id)
  const run = event.altKey ? moveKey(event, target, index, keys) : rowKey(event, target, index, keys)
  if (!run) return
  event.preventDefault()
  event.stopPropagation()
  run()
}

function moveKey({ key }: KeyboardEvent, target: HTMLElement, index: number, keys: ListKeys) {
  const isTyping = target.closest('input:not([type=checkbox]), textarea, [role=combobox]') !== null
  if (isTyping || keys.isReadOnly) return undefined
  const { verbs, ids, refuseSteps } = keys
  if (refuseSteps && key.startsWith('Arrow')) return refuseSteps
  const chosen = chosenWith(index, ids, keys.selection)
  const to = Object.entries(goalsOf(chosen, ids.length)).find(([name]) => name === key)?.[1]
  if (to === undefined) return undefined
  return () => (chosen.length > 1 ? verbs.moveAll(chosen, to, { held: index }) : verbs.move(index, to))
}

function rowKey(event: KeyboardEvent, target: HTMLElement, index: number, keys: ListKeys): (() => void) | undefined {
  const row = target.closest<HTMLElement>('.row')
  const item = row?.parentElement
  if (!row || !item) return undefined
  const { key } = event
  const select = selectKey(event, item, keys)
  if (select) return select
  const wayOf = ways[key]
  if (wayOf) return () => wayOf(row, target, item)
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
    return () => keys.openMenu(item.dataset['id'] ?? '', row.querySelector<HTMLElement>('[data-action=menu]') ?? row)
  }
  return keys.isReadOnly ? undefined : changeKey(event, index, keys)
}

/** Shift+↑/↓ takes the next row along, Ctrl+A all, Ctrl+Space this one; Escape lets go, Ctrl+C copies. */
function selectKey(event: KeyboardEvent, item: HTMLElement, keys: ListKeys): (() => void) | undefined {
  const { selection } = keys
  const id = item.dataset['id'] ?? ''
  if (event.key === 'Escape') return selection.ids.size > 0 ? selection.clear : undefined
  if (event.ctrlKey || event.metaKey) return controlKey(event, id, keys)
  if (!event.shiftKey) return undefined
  const step = { ArrowUp: previousItem, ArrowDown: nextItem }[event.key]
  return step && (() => takeAlong(step(item), id, selection))
}

function controlKey({ key, shiftKey }: KeyboardEvent, id: string, { selection, ids, copy }: ListKeys) {
  // A text that is selected is what the browser copies.
  const canCopy = !shiftKey && getSelection()?.isCollapsed !== false
  return {
    a: selection.all,
    ' ': () => selection.toggle(id),
    ...(canCopy && { c: () => copy(chosenWith(ids.indexOf(id), ids, selection)) }),
  }[key.toLowerCase()]
}

function takeAlong(next: Element | null | undefined, id: string, selection: Selection) {
  const nextId = idAround(next)
  if (nextId === undefined) return
  selection.extendTo(nextId, id)
  focusRow(next)
}

/** The key that a Mac's keyboard calls delete is the one that is Backspace elsewhere. */
function isDelete(key: string) {
  return key === 'Delete' || (isMac && key === 'Backspace')
}

function changeKey(event: KeyboardEvent, index: number, { verbs, selection, ids }: ListKeys): (() => void) | undefined {
  const chosen = chosenWith(index, ids, selection)
  const isSeveral = chosen.length > 1
  if (isDelete(event.key)) return () => (isSeveral ? verbs.removeAll(chosen) : verbs.remove(index))
  const isDuplicate = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd'
  if (!isDuplicate) return undefined
  return () => (isSeveral ? verbs.duplicateAll(chosen) : verbs.duplicate(index))
}

type Way = (row: HTMLElement, target: HTMLElement, item: HTMLElement) => void

/** ↑ and ↓ go from row to row, → and ← along the controls of one. */
const ways: Readonly<Record<string, Way | undefined>> = {
  ArrowUp: (_, __, item) => focusRow(previousItem(item)),
  ArrowDown: (_, __, item) => focusRow(nextItem(item)),
  ArrowRight: (row, target) => focusBeside(row, target, 1),
  ArrowLeft: (row, target) => focusBeside(row, target, -1),
}

function focusBeside(row: HTMLElement, target: HTMLElement, by: 1 | -1) {
  const stops = [...row.querySelectorAll<HTMLElement>('.handle, .name, [data-action=menu]')]
  stops[stops.indexOf(target) + by]?.focus()
}

export function focusRow(item: Element | null | undefined) {
  item?.querySelector<HTMLElement>('.row .name')?.focus()
}
