import type { Announcement } from '#store/announcement.ts'
import { Button, Snackbar } from '@mui/material'
import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { RefusalNote } from './refusal-note.tsx'

const shownFor = 6000

/** What went away or gave way, with the way back, or why nothing did. It stands in the form, whose parent has to be positioned. */
export function Toast() {
  const announcement = useWorkspaceState((state) => state.announcement)
  // What was said while the form was out of sight is no news any more.
  const [former] = useState(announcement?.nonce)
  if (!announcement || announcement.nonce === former) return null
  return <Shown key={announcement.nonce} {...announcement} />
}

/** Until the text changes: its undo would take that change back, and what stood in the way may be mended. */
function Shown({ text, toast, action, isRefusal }: Announcement) {
  const { actions } = useWorkspace()
  const version = useWorkspaceState(({ document }) => document?.version)
  const [saidAt] = useState(version)
  const [isClosed, setClosed] = useState(false)
  const isOpen = !isClosed && version === saidAt
  const close = () => setClosed(true)
  if (isRefusal) return isOpen && <RefusalNote reason={text} onClose={close} />
  if (!toast) return null
  return (
    <Snackbar
      open={isOpen}
      autoHideDuration={shownFor}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') close()
      }}
      message={text}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ content: { role: 'none' } }}
      sx={place}
      action={
        <Button
          color="inherit"
          onClick={() => {
            ;(action?.run ?? actions.undo)()
            close()
          }}
        >
          {action?.label ?? 'Undo'}
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
