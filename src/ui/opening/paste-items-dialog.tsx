import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { countOf, itemTitle, listItemOf, lists } from '#store/lists.ts'
import type { PastedItems } from '#store/pasted-items.ts'
import { templateOf } from '#store/selectors.ts'
import { afterClose } from '../after-close.ts'
import { itemIndexAfterOpen } from '../lists/item-place.ts'
import { useWorkspace } from '../workspace-context.tsx'

interface PasteItemsDialogProps {
  items: PastedItems
  /** Where the focus was. */
  at: Pointer | undefined
  onClose: () => void
}

/** Asks where pasted items go: behind the one that has the focus or is in use, or in place of all there are. */
export function PasteItemsDialog({ items, at, onClose }: PasteItemsDialogProps) {
  const { actions, getState } = useWorkspace()
  const { list, sources } = items
  const state = getState()
  const template = templateOf(state)
  const parts = template ? lists[list].items(template) : []
  const focused = at === undefined ? undefined : listItemOf(fromPointer(at))
  const after = focused?.list === list ? focused.index : itemIndexAfterOpen(state, list) - 1
  const words = (count: number) => countOf(list, count)
  const neighbour = parts[after]
  const focusItem = (index: number) => {
    const row = `[data-path="${toPointer([...lists[list].path, index])}"] .name`
    // The dialog gives focus back as it closes, and the rows are drawn after that.
    afterClose(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(row)?.focus()))
  }
  const put = (replaces: boolean) => {
    onClose()
    actions.goToStep(list)
    const outcome = actions.pasteItems(list, sources, after + 1, { replaces })
    if (outcome.ok) focusItem(replaces ? 0 : after + 1)
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="paste-items-title" slotProps={{ paper: { sx: { width: 480 } } }}>
      <DialogTitle id="paste-items-title">{`Paste ${words(sources.length)}`}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">
          {neighbour
            ? `Insert puts ${sources.length === 1 ? 'it' : 'them'} behind ${after + 1} ${itemTitle(neighbour, after)}.`
            : `There is no ${lists[list].one} yet.`}
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
