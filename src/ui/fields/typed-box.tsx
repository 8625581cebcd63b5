import { useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, ReactNode } from 'react'

interface TypedBoxState {
  readonly isShown: boolean
  readonly isAskedFor: boolean
  readonly setFocus: (hasFocus: boolean) => void
  /** Shows the box, with the focus in it, before there is anything in it. */
  readonly open: () => void
}

/**
 * For a field that is a box only while its value asks for one: it stays one
 * while it is typed in. The first letter over an expression would else make it
 * a choice, a tick or the parts of an ID, and take the focus away.
 */
export function useTypedBox(isNeeded: boolean): TypedBoxState {
  const [held, setHeld] = useState<'asked' | 'focused'>()
  return {
    isShown: isNeeded || held !== undefined,
    isAskedFor: held === 'asked',
    setFocus: (hasFocus) => setHeld(hasFocus ? 'focused' : undefined),
    open: () => setHeld('asked'),
  }
}

const isBox = ({ target }: FocusEvent) => target instanceof HTMLInputElement

export function TypedBox({ box, children }: { box: TypedBoxState; children: ReactNode }) {
  const { isAskedFor, setFocus } = box
  const around = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isAskedFor) around.current?.querySelector('input')?.focus()
  }, [isAskedFor])
  return (
    <div
      ref={around}
      onFocus={(event) => isBox(event) && setFocus(true)}
      onBlur={(event) => isBox(event) && setFocus(false)}
    >
      {children}
    </div>
  )
}
