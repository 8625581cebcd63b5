import { Box, Button, Snackbar } from '@mui/material'
import { useEffect, useState } from 'react'
import { visuallyHidden } from '../visually-hidden.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** A focus change would swallow words said at once (UX §8). */
const speakAfter = 150
const toastFor = 6000

/** Says what happened: to assistive technology always, in a toast with Undo where something went away. */
export function Announcer() {
  const workspace = useWorkspace()
  const announcement = useWorkspaceState((state) => state.announcement)
  const [spoken, setSpoken] = useState('')
  const [dismissed, setDismissed] = useState(0)
  useEffect(() => {
    if (!announcement) return
    const timer = setTimeout(() => {
      const said = announcement.toast ? `${announcement.text} Undo with Control Z.` : announcement.text
      // The same words twice have to be said twice.
      setSpoken((former) => (former === said ? `${said}\u00a0` : said))
    }, speakAfter)
    return () => clearTimeout(timer)
  }, [announcement])

  const isToast = announcement?.toast === true && announcement.nonce !== dismissed
  const dismiss = () => setDismissed(announcement?.nonce ?? 0)
  return (
    <>
      <Box role="status" aria-live="polite" sx={visuallyHidden}>
        {spoken}
      </Box>
      <Snackbar
        key={announcement?.nonce}
        open={isToast}
        autoHideDuration={toastFor}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') dismiss()
        }}
        message={isToast ? announcement.text : ''}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ content: { role: 'none' } }}
        action={
          <Button
            color="inherit"
            onClick={() => {
              workspace.actions.undo()
              dismiss()
            }}
          >
            Undo
          </Button>
        }
      />
    </>
  )
}
