import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Typography } from '@mui/material'
import { useMediaQuery } from '@mui/material'
import { useMemo, useRef, useState } from 'react'
import { toTextOps } from '#core/text/edit.ts'
import { revertHunks, revertLineEnds } from '#core/text/line-diff.ts'
import type { Hunk } from '#core/text/line-diff.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { ChangeView, wordsOf } from './change-view.tsx'
import { changesBetween, inWords } from './use-changes.ts'

/** More than anybody reads in one sitting; the rest on request. */
const firstPlaces = 100

/** All that differs from the text as it was opened, each with its way back. */
export function ChangesDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useWorkspace()
  const isPhone = useMediaQuery('(max-width: 599px)')
  const before = useWorkspaceState((state) => state.document?.openedText ?? '')
  const after = useWorkspaceState((state) => state.document?.text ?? '')
  const lineEnds = useWorkspaceState((state) => state.document?.openedLineEnds)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const [showsAll, setShowsAll] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const closeButton = useRef<HTMLButtonElement>(null)
  const changes = useMemo(() => changesBetween(before, after), [before, after])
  const lines = useMemo(() => ({ before: before.split('\n'), after: after.split('\n') }), [before, after])
  const { hunks, places } = changes

  const revert = (chosen: readonly Hunk[], what: string) => {
    const edits = toTextOps(revertHunks(before, after, chosen))
    const reverted = chosen.length === hunks.length ? 'all' : chosen
    const outcome = actions.edit(`${what} reverted`, edits, 'form', {
      ...(lineEnds && { sidecar: (carried) => revertLineEnds(carried, lineEnds, reverted) }),
    })
    actions.announce(outcome.ok ? `${what} reverted.` : outcome.reason, { isRefusal: !outcome.ok })
    // The button that was pressed goes with its place.
    const left =
      chosen.length === hunks.length ? [] : (content.current?.querySelectorAll<HTMLElement>('[data-revert]') ?? [])
    const next = [...left].find((button) => button !== document.activeElement)
    ;(next ?? closeButton.current)?.focus()
  }
  const shown = showsAll ? places : places.slice(0, firstPlaces)
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      maxWidth={false}
      aria-labelledby="changes-title"
      slotProps={{ paper: { sx: { width: isPhone ? '100%' : 880 } } }}
    >
      <DialogTitle id="changes-title" sx={{ pr: '56px' }}>
        Changes since opening
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent ref={content} sx={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
        <Typography variant="body2" color="textSecondary">
          {hunks.length === 0
            ? 'Every line is as it was opened.'
            : `${inWords(changes)}. Reverting is a step that Undo takes back.`}
        </Typography>
        {shown.map((place) => (
          <ChangeView
            // Where it was stays while others go back: the button that has the focus is still the same.
            key={place.map(({ before }) => before.start).join()}
            place={place}
            lines={lines}
            onRevert={isReadOnly ? undefined : () => revert(place, wordsOf(place))}
          />
        ))}
        {shown.length < places.length && (
          <Button onClick={() => setShowsAll(true)}>{`Show all ${places.length.toLocaleString('en')}`}</Button>
        )}
      </DialogContent>
      <DialogActions>
        {places.length > 1 && !isReadOnly && (
          <Button onClick={() => revert(hunks, 'All changes')} sx={{ mr: 'auto' }}>
            Revert all
          </Button>
        )}
        <Button ref={closeButton} variant="contained" color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}
