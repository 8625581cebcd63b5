import MoreHoriz from '@mui/icons-material/MoreHoriz'
import { IconButton } from '@mui/material'
import { lazy, Suspense, useState } from 'react'

const MoreMenu = lazy(async () => ({ default: (await import('./more-menu.tsx')).MoreMenu }))

/** On a narrow screen: everything the bar has no room for. */
export function MoreActions() {
  // Kept while the menu closes: it closes towards its button.
  const [anchor, setAnchor] = useState<HTMLElement>()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        aria-label="More actions"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => {
          setAnchor(event.currentTarget)
          setOpen(true)
        }}
      >
        <MoreHoriz />
      </IconButton>
      <Suspense>{anchor && <MoreMenu anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
