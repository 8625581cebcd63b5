import MoreHoriz from '@mui/icons-material/MoreHoriz'
import { Divider, IconButton, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { ExportItems } from '../export/export-button.tsx'
import { useSession } from '../session.tsx'
import { ThemeItems } from './theme-menu.tsx'

/** On a narrow screen: everything the bar has no room for. */
export function MoreActions() {
  const session = useSession()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  const run = (action: () => void) => () => {
    close()
    action()
  }
  return (
    <>
      <IconButton
        aria-label="More actions"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz />
      </IconButton>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={close}>
        <MenuItem onClick={run(session.goHome)}>New</MenuItem>
        <MenuItem onClick={run(session.pickFile)}>Open</MenuItem>
        <MenuItem onClick={run(() => session.openDialog('share'))}>Share</MenuItem>
        <MenuItem onClick={run(() => session.openDialog('changes'))}>Changes</MenuItem>
        <MenuItem onClick={run(() => session.openDialog('report'))}>What was found…</MenuItem>
        <MenuItem onClick={run(() => session.openDialog('failure'))}>Explain a failed build…</MenuItem>
        <MenuItem onClick={run(() => session.openDialog('palette'))}>Go to or run…</MenuItem>
        <Divider />
        <ExportItems onChosen={close} />
        <Divider />
        <ThemeItems onChosen={close} />
      </Menu>
    </>
  )
}
