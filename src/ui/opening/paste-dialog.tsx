import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormLabel,
  OutlinedInput,
} from '@mui/material'
import { useState } from 'react'
import { openText } from '#store/opening.ts'
import { useSession } from '../session.tsx'
import { fontCode } from '../theme.ts'

/** A box to paste a template into; for those who come without a file. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { show } = useSession()
  const [text, setText] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="paste-title"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          show(openText(text))
        }}
      >
        <DialogTitle id="paste-title">Paste JSON</DialogTitle>
        <DialogContent>
          <FormControl fullWidth>
            <FormLabel htmlFor="paste-text" sx={{ mb: '4px' }}>
              Template
            </FormLabel>
            <OutlinedInput
              id="paste-text"
              autoFocus
              multiline
              minRows={10}
              maxRows={18}
              value={text}
              onChange={(event) => setText(event.target.value)}
              slotProps={{ input: { spellCheck: false } }}
              sx={{ fontFamily: fontCode, fontSize: '0.8125rem' }}
            />
          </FormControl>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={text.trim() === ''}>
            Open as a new draft
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
