import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormHelperText,
  FormLabel,
  OutlinedInput,
} from '@mui/material'
import { useId, useState } from 'react'
import { useSelectOnOpen } from '../select-on-open.ts'

interface PositionDialogProps {
  title: string
  index: number
  count: number
  onMove: (to: number) => void
  onClose: () => void
}

/** Asks for the position an item goes to. */
export function PositionDialog({ title, index, count, onMove, onClose }: PositionDialogProps) {
  const id = useId()
  const { input, select } = useSelectOnOpen()
  const [text, setText] = useState(`${index + 1}`)
  const position = Number(text)
  const isPosition = Number.isInteger(position) && position >= 1 && position <= count
  return (
    <Dialog open onClose={onClose} slotProps={{ paper: { sx: { width: 360 } }, transition: { onEnter: select } }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPosition) return
          onClose()
          // Focus comes back from the dialog first; then it goes along with the item.
          setTimeout(() => onMove(position - 1))
        }}
      >
        <DialogTitle>Move {title}</DialogTitle>
        <DialogContent>
          <FormLabel htmlFor={id}>Position</FormLabel>
          <OutlinedInput
            id={id}
            fullWidth
            inputRef={input}
            value={text}
            error={!isPosition}
            onChange={({ target }) => setText(target.value)}
            inputProps={{ inputMode: 'numeric', 'aria-describedby': `${id}-help`, 'aria-invalid': !isPosition }}
          />
          <FormHelperText id={`${id}-help`}>{`A number from 1 to ${count}.`}</FormHelperText>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={!isPosition}>
            Move
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
