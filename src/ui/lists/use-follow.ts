import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useCopy } from '../fields/use-copy.ts'
import type { Follow } from './item-commands.ts'
import { focusRow } from './list-keys.ts'

const firstControl = '.body input:not([type=hidden]), .body textarea, .body [role=combobox], .body [tabindex="0"]'

/** Focus goes along with what happens: to the moved row, the next one, or the first field of a new card. */
export function useFollow(list: RefObject<HTMLUListElement | null>, askPosition: (index: number) => void) {
  const copy = useCopy()
  const next = useRef<{ index: number; into: 'row' | 'field' }>(undefined)
  const wanted = useState((): Pick<Follow, 'row' | 'field'> => ({
    row: (index) => {
      next.current = { index, into: 'row' }
    },
    field: (index) => {
      next.current = { index, into: 'field' }
    },
  }))[0]
  // After every drawing of the list: what is to be followed is drawn by then.
  useLayoutEffect(() => {
    const goal = next.current
    const element = list.current
    if (!goal || !element) return
    const item = element.children[goal.index]
    if (goal.index < 0) element.closest('section')?.querySelector<HTMLElement>('[data-add]')?.focus()
    if (!item && goal.index >= 0) return
    next.current = undefined
    if (goal.into === 'row') focusRow(item)
    else focusFirst(item)
    item?.scrollIntoView({ block: 'nearest' })
  })
  return { row: wanted.row, field: wanted.field, askPosition, copy }
}

function focusFirst(item: Element | undefined) {
  const control = item?.querySelector<HTMLElement>(firstControl)
  if (control) control.focus()
  else focusRow(item)
}
