import { lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import { Box, Button, Typography } from '@mui/material'
import type { MouseEvent } from 'react'
import type { Filter } from './use-filter.ts'

/** The button goes with what it says: focus goes to the box that the words stand in. */
function clear({ currentTarget }: MouseEvent, filter: Filter) {
  currentTarget.closest('section')?.querySelector<HTMLElement>('input[type=search]')?.focus()
  filter.set('')
}

/** In place of the rows, where the filter leaves out all of them. */
export function NoMatch({ list, filter }: { list: ListName; filter: Filter }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', p: '8px 12px' }}>
      <Typography variant="body2" color="textSecondary" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        No {lists[list].one} holds “{filter.text.trim()}”.
      </Typography>
      <Button onClick={(event) => clear(event, filter)}>Clear filter</Button>
    </Box>
  )
}
