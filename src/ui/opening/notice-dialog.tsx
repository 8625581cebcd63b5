import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import type { Notice } from '../session.tsx'

/** What could not be opened and why, with the way back. */
export function NoticeDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { title, message, action } = notice
  return (
    <Dialog
      open
      onClose={onClose}
      role="alertdialog"
      maxWidth={false}
      aria-labelledby="notice-title"
      aria-describedby="notice-message"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <DialogTitle id="notice-title">{title}</DialogTitle>
      <DialogContent>
        <Typography id="notice-message" variant="body1">
          {message}
        </Typography>
      </DialogContent>
      <DialogActions>
        {[notice.otherAction, action].map(
          (one) =>
            one && (
              <Button
                key={one.label}
                variant="outlined"
                onClick={() => {
                  onClose()
                  one.run()
                }}
              >
                {one.label}
              </Button>
            ),
        )}
        <Button variant="contained" color="primary" autoFocus onClick={onClose}>
          Back
        </Button>
      </DialogActions>
    </Dialog>
  )
}
