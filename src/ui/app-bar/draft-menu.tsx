import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Typography } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useWorkspaceState } from '../workspace-context.tsx'
import { draftTitle } from './draft-title.ts'

const DraftList = lazy(async () => ({ default: (await import('./draft-list.tsx')).DraftList }))

/** The draft's name; its menu leads to the file's other templates and to the recent drafts. */
export function DraftMenu() {
  // Kept while the menu closes: it closes towards its button.
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [isOpen, setOpen] = useState(false)
  const title = useWorkspaceState(draftTitle)
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => {
          setAnchor(event.currentTarget)
          setOpen(true)
        }}
        className="yields"
        sx={{ minWidth: 0, maxWidth: 420, overflow: 'hidden' }}
      >
        <Typography variant="subtitle2" component="span" noWrap sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
      </Button>
      <Suspense>{anchor && <DraftList anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
