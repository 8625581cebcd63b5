import { useMemo } from 'react'
import type { RefObject } from 'react'
import { useCopy } from '../fields/use-copy.ts'
import type { Follow } from './list-verbs.ts'
import { itemAtIndex } from './list-dom.ts'
import { focusRow } from './list-keys.ts'

const firstControl = '.body input:not([type=hidden]), .body textarea, .body [role=combobox], .body [tabindex="0"]'

/** Focus goes along with what happens: to the moved row, the next one, or the first field of a new card. */
export function useFollow(list: RefObject<HTMLElement | null>, askPosition: (index: number) => void): Following {
  const copy = useCopy()
  return useMemo(() => ({ ...createGoal(list), askPosition, copy }), [list, askPosition, copy])
}

interface Following extends Follow {
  /** Goes to what is to be followed; what is not drawn yet waits for the next drawing. */
  readonly settle: () => void
}

function createGoal(list: RefObject<HTMLElement | null>): Pick<Following, 'row' | 'field' | 'settle'> {
  let goal: { index: number; into: 'row' | 'field' } | undefined
  return {
    row: (index) => {
      goal = { index, into: 'row' }
    },
    field: (index) => {
      goal = { index, into: 'field' }
    },
    settle: () => {
      const element = list.current
      if (!goal || !element) return
      const { index, into } = goal
      const item = itemAtIndex(element, index)
      if (!item && index >= 0) return
      goal = undefined
      if (index < 0) element.closest('section')?.querySelector<HTMLElement>('[data-add]')?.focus()
      else if (into === 'row') focusRow(item)
      else focusFirst(item)
      item?.scrollIntoView({ block: 'nearest' })
    },
  }
}

function focusFirst(item: Element | undefined) {
  const control = item?.querySelector<HTMLElement>(firstControl)
  if (control) control.focus()
  else focusRow(item)
}
