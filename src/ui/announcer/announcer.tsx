import { Box } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isMac } from '#store/platform.ts'
import { visuallyHidden } from '../visually-hidden.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { useCountsSentence } from './counts-sentence.ts'

/** A focus change would swallow words said at once (UX §8). */
const speakAfter = 150

/** Says to assistive technology what happened. What can be taken back, and what was refused, is shown too: see Toast. */
export function Announcer() {
  const announcement = useWorkspaceState((state) => state.announcement)
  const counts = useCountsSentence()
  const region = useRef<HTMLElement>(null)
  const [spoken, setSpoken] = useState('')
  const speak = (said: string) => {
    // A dialog hides all that stands beside it in the body, this too; what happens in it is to be heard.
    region.current?.removeAttribute('aria-hidden')
    // The same words twice have to be said twice.
    const timer = setTimeout(() => setSpoken((former) => (former === said ? `${said}\u00a0` : said)), speakAfter)
    return () => clearTimeout(timer)
  }
  useEffect(() => {
    if (!announcement) return undefined
    return speak(
      announcement.toast && !announcement.action
        ? `${announcement.text} Undo with ${isMac ? 'Command' : 'Control'} Z.`
        : announcement.text,
    )
  }, [announcement])
  useEffect(() => (counts === undefined ? undefined : speak(counts)), [counts])
  return createPortal(
    <Box ref={region} role="status" aria-live="polite" sx={look}>
      {spoken}
    </Box>,
    document.body,
  )
}

// Fixed, so that it adds no pixel to the height of the page.
const look = { ...visuallyHidden, position: 'fixed', top: 0, left: 0 } as const
