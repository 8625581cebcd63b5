import { Box, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** Panes that have shown a step before: a new one stands at its top, and asking it where would lay out the whole page. */
const used = new WeakSet<Element>()

interface StepHeadingProps {
  title: string
  lead: ReactNode
}

/** The title takes focus when its step is gone to, so that reading begins there; not on the first page shown. */
export function StepHeading({ title, lead }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { activeElement } = document
    const isElsewhere = activeElement !== null && activeElement !== document.body
    // A jump to a field brings its own focus, and typing in the text must not lose its own.
    const isTyping = activeElement?.matches('input, textarea, [role=textbox]') === true
    if (isElsewhere && !isTyping) heading.current?.focus({ preventScroll: true })
    const pane = heading.current?.closest('[data-pane=form]')
    if (!pane) return
    if (used.has(pane)) pane.scrollTo({ top: 0 })
    used.add(pane)
  }, [])
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {lead}
      </Typography>
    </Box>
  )
}
