import { Button, Snackbar } from '@mui/material'
import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

const shownFor = 6000

/** What went away, with the way back; or why nothing came of what was asked. It stands in the form, whose parent has to be positioned. */
export function Toast() {
  const { actions } = useWorkspace()
  const announcement = useWorkspaceState((state) => state.announcement)
  const [dismissed, setDismissed] = useState(announcement?.nonce ?? 0)
  const isOpen =
    announcement !== undefined && (announcement.toast || announcement.isRefusal) && announcement.nonce !== dismissed
  const dismiss = () => setDismissed(announcement?.nonce ?? 0)
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
        announcement?.toast === true && (
          <Button
            color="inherit"
            onClick={() => {
              actions.undo()
              dismiss()
            }}
          >
            Undo
          </Button>
        )
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
