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
import { fontCode } from '../theme.ts'
import type { NameQuestion } from './value-actions.ts'

/** Asks for the name of a parameter or variable, and says at once what is wrong with it. */
export function NameDialog({ question, onClose }: { question: NameQuestion; onClose: () => void }) {
  const id = useId()
  const { input, select } = useSelectOnOpen()
  const [name, setName] = useState(question.initial)
  const problem = question.problemWith(name.trim())
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { sx: { width: 420 } }, transition: { onEnter: select } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (problem !== undefined) return
          onClose()
          question.answer(name.trim())
        }}
      >
        <DialogTitle id={`${id}-title`} sx={{ overflowWrap: 'anywhere' }}>
          {question.title}
        </DialogTitle>
        <DialogContent>
          <FormLabel htmlFor={id}>Name</FormLabel>
          <OutlinedInput
            id={id}
            fullWidth
            inputRef={input}
            value={name}
            error={problem !== undefined}
            onChange={({ target }) => setName(target.value)}
            sx={{ fontFamily: fontCode }}
            inputProps={{ spellCheck: false, 'aria-describedby': `${id}-help`, 'aria-invalid': problem !== undefined }}
          />
          <FormHelperText id={`${id}-help`} error={problem !== undefined}>
            {problem ?? question.help}
          </FormHelperText>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={problem !== undefined}>
            {question.button}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
