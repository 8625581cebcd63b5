import { Button, Snackbar } from '@mui/material'

const shownFor = 6000

interface UndoBarProps {
  isOpen: boolean
  text: string
  onUndo: () => void
  onDismiss: () => void
}

/** Shown for a while; a click elsewhere does not take it away. */
export function UndoBar({ isOpen, text, onUndo, onDismiss }: UndoBarProps) {
  return (
    <Snackbar
      open={isOpen}
      autoHideDuration={shownFor}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') onDismiss()
      }}
      message={isOpen ? text : ''}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ content: { role: 'none' } }}
      sx={place}
      action={
        <Button color="inherit" onClick={onUndo}>
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
