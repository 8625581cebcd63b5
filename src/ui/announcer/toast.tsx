import { Button, Snackbar } from '@mui/material'
import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { RefusalNote } from './refusal-note.tsx'

const shownFor = 6000

/** What went away, with the way back, or why nothing did. It stands in the form, whose parent has to be positioned. */
export function Toast() {
  const { actions } = useWorkspace()
  const announcement = useWorkspaceState((state) => state.announcement)
  const [dismissed, setDismissed] = useState(announcement?.nonce ?? 0)
  const isNew = announcement !== undefined && announcement.nonce !== dismissed
  const isOpen = isNew && announcement.toast === true
  const dismiss = () => setDismissed(announcement?.nonce ?? 0)
  if (isNew && announcement.isRefusal === true) {
    return <RefusalNote key={announcement.nonce} reason={announcement.text} onClose={dismiss} />
  }
  return (
    <Snackbar
      key={announcement?.nonce}
      open={isOpen}
      autoHideDuration={shownFor}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') dismiss()
      }}
      message={isOpen ? announcement.text : ''}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ content: { role: 'none' } }}
      sx={place}
      action={
        <Button
          color="inherit"
          onClick={() => {
            actions.undo()
            dismiss()
          }}
        >
          Undo
        </Button>
      }
    />
  )
}

const place = {
  '&.MuiSnackbar-root': {
    position: 'absolute',
    left: '16px',
    right: 'auto',
    bottom: '16px',
    maxWidth: 'calc(100% - 32px)',
  },
} as const
