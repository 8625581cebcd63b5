import { Divider, Menu, MenuItem } from '@mui/material'
import { ExportItems } from '../export/export-button.tsx'
import { useSession } from '../session.tsx'
import { ThemeItems } from './theme-menu.tsx'

export interface BarMenuProps {
  anchor: HTMLElement
  isOpen: boolean
  onClose: () => void
}

/** What the bar of a narrow screen has no room for. */
export function MoreMenu({ anchor, isOpen, onClose }: BarMenuProps) {
  const session = useSession()
  const run = (action: () => void) => () => {
    onClose()
    action()
  }
  return (
    <Menu open={isOpen} anchorEl={anchor} onClose={onClose}>
      <MenuItem onClick={run(session.goHome)}>New</MenuItem>
      <MenuItem onClick={run(session.pickFile)}>Open</MenuItem>
      <MenuItem onClick={run(session.share)}>Share</MenuItem>
      <MenuItem onClick={run(session.showChanges)}>Changes</MenuItem>
      <MenuItem onClick={run(session.showReport)}>What was found…</MenuItem>
      <MenuItem onClick={run(session.explainFailure)}>Explain a failed build…</MenuItem>
      <MenuItem onClick={run(session.openPalette)}>Go to or run…</MenuItem>
      <Divider />
      <ExportItems onChosen={onClose} />
      <Divider />
      <ThemeItems onChosen={onClose} />
    </Menu>
  )
}
