import { countOf } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
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
import { useWorkspace } from '../workspace-context.tsx'
import { titleAt } from './item-rows.ts'
import type { Verbs } from './list-verbs.ts'

interface PositionDialogProps {
  list: ListName
  /** Of the items that are to move, in order. */
  indices: readonly number[]
  verbs: Verbs
  onClose: () => void
}

/** Asks for the position an item goes to; of several, the first. */
export function PositionDialog({ list, indices, verbs, onClose }: PositionDialogProps) {
  const workspace = useWorkspace()
  const id = useId()
  const [index = 0] = indices
  const isSeveral = indices.length > 1
  const count = workspace.getState().itemIds[list].length - indices.length + 1
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
          setTimeout(() => (isSeveral ? verbs.moveAll(indices, position - 1) : verbs.move(index, position - 1)))
        }}
      >
        <DialogTitle>Move {isSeveral ? countOf(list, indices.length) : titleAt(workspace, list, index)}</DialogTitle>
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
