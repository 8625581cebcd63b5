import { counted } from '#core/counted.ts'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { itemTitle, lists } from '#store/lists.ts'
import type { PastedItems } from '#store/pasted-items.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspace } from '../workspace-context.tsx'

const one = { customize: 'step', validate: 'validator', distribute: 'target' } as const

/** Asks where pasted items go: behind the one that is in use, or in place of all there are. */
export function PasteItemsDialog({ items, onClose }: { items: PastedItems; onClose: () => void }) {
  const { actions, getState } = useWorkspace()
  const { list, sources } = items
  const state = getState()
  const template = templateOf(state)
  const parts = template ? lists[list].items(template) : []
  const open = state.openItems.filter((id) => state.itemIds[list].includes(id)).at(-1)
  const after = open === undefined ? parts.length - 1 : state.itemIds[list].indexOf(open)
  const words = (count: number) => counted(count, one[list])
  const neighbour = parts[after]
  const put = (replaces: boolean) => {
    onClose()
    actions.goToStep(list)
    const outcome = actions.pasteItems(list, sources, after + 1, { replaces })
    if (!outcome.ok) actions.announce(outcome.reason, { isRefusal: true })
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="paste-items-title" slotProps={{ paper: { sx: { width: 480 } } }}>
      <DialogTitle id="paste-items-title">{`Paste ${words(sources.length)}`}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">
          {neighbour
            ? `Insert puts ${sources.length === 1 ? 'it' : 'them'} behind ${after + 1} ${itemTitle(neighbour, after)}.`
            : `There is no ${one[list]} yet.`}
          {parts.length > 0 &&
            ` Replace takes the ${words(parts.length)} out that ${parts.length === 1 ? 'is' : 'are'} there.`}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        {parts.length > 0 && (
          <Button variant="outlined" onClick={() => put(true)}>
            {`Replace ${words(parts.length)}`}
          </Button>
        )}
        <Button variant="contained" color="primary" autoFocus onClick={() => put(false)}>
          Insert
        </Button>
      </DialogActions>
    </Dialog>
  )
}
