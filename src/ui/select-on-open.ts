import { useRef } from 'react'
import type { RefObject } from 'react'

/** For the one box of a dialog: it has the focus and is selected, once the dialog has taken the focus itself. */
export function useSelectOnOpen(): { input: RefObject<HTMLInputElement | null>; select: () => void } {
  const input = useRef<HTMLInputElement>(null)
  const select = () => {
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.select()
    })
  }
  return { input, select }
}
