import { useMemo } from 'react'
import type { RefObject } from 'react'
import { flash } from '../flash.ts'
import { useCopy } from '../fields/use-copy.ts'
import type { Follow } from './list-verbs.ts'
import { itemAtIndex, nearestShown } from './list-dom.ts'
import { focusRow } from './list-keys.ts'

const firstControl = '.body input:not([type=hidden]), .body textarea, .body [role=combobox], .body [tabindex="0"]'

/** Focus goes along with what happens: to the moved row, the next one, or the first field of a new card. */
export function useFollow(list: RefObject<HTMLElement | null>, askPosition: Follow['askPosition']): Following {
  const copy = useCopy()
  return useMemo(() => ({ ...createGoal(list), askPosition, copy }), [list, askPosition, copy])
}

interface Following extends Follow {
  /** Goes to what is to be followed; what is not drawn yet waits for the next drawing. */
  readonly settle: () => void
  /** Focus is within this item, which is at that position, or not in the list any more. */
  readonly hold: (item?: Element | null, index?: number) => void
}

interface Held {
  readonly item: Element
  readonly index: number
}

interface Goal {
  readonly index: number
  readonly into: 'row' | 'field'
  readonly isMoved?: boolean
}

function createGoal(
  list: RefObject<HTMLElement | null>,
): Pick<Following, keyof Omit<Following, 'askPosition' | 'copy'>> {
  let goal: Goal | undefined
  let held: Held | undefined
  return {
    hold: (item, index = -1) => {
      held = item ? { item, index } : undefined
    },
    row: (index) => {
      goal = { index, into: 'row' }
    },
    moved: (index) => {
      goal = { index, into: 'row', isMoved: true }
    },
    field: (index) => {
      goal = { index, into: 'field' }
    },
    settle: () => {
      const element = list.current
      goal ??= element ? nextTo(held, element) : undefined
      if (!goal || !element) return
      if (isReached(element, goal)) goal = undefined
    },
  }
}

/** False where it is not drawn yet. */
function isReached(list: HTMLElement, goal: Goal): boolean {
  const there = itemAtIndex(list, goal.index)
  if (!there && goal.index >= 0) return false
  const item = there && nearestShown(there)
  if (item) focusWithin(item, goal)
  else list.closest('section')?.querySelector<HTMLElement>('[data-add]')?.focus()
  return true
}

function focusWithin(item: Element, { into, isMoved = false }: Goal) {
  if (into === 'row') focusRow(item)
  else focusFirst(item)
  item.scrollIntoView({ block: 'nearest' })
  // To who moved it by pointer the browser shows no focus.
  if (isMoved && item instanceof HTMLElement && !item.querySelector(':focus-visible')) flash(item)
}

/** Where the item that had the focus went away, as by an undo, and took it along. What goes within an item is its own affair. */
function nextTo(held: Held | undefined, list: HTMLElement): Goal | undefined {
  if (!held || held.item.isConnected || document.activeElement !== document.body) return undefined
  return { index: Math.min(held.index, list.querySelectorAll('.item').length - 1), into: 'row' }
}

function focusFirst(item: Element) {
  const control = item.querySelector<HTMLElement>(firstControl)
  if (control) control.focus()
  else focusRow(item)
}
