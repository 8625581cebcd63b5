import { Box } from '@mui/material'
import { useEffect, useState } from 'react'
import { visuallyHidden } from '../visually-hidden.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** A focus change would swallow words said at once (UX §8). */
const speakAfter = 150

/** Says to assistive technology what happened. What can be taken back is shown too: see Toast. */
export function Announcer() {
  const announcement = useWorkspaceState((state) => state.announcement)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (!announcement) return
    const timer = setTimeout(() => {
      const said = announcement.toast ? `${announcement.text} Undo with Control Z.` : announcement.text
      // The same words twice have to be said twice.
      setSpoken((former) => (former === said ? `${said}\u00a0` : said))
    }, speakAfter)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <Box role="status" aria-live="polite" sx={look}>
      {spoken}
    </Box>
  )
}

// Fixed, so that it adds no pixel to the height of the page.
const look = { ...visuallyHidden, position: 'fixed', top: 0, left: 0 } as const
