import { Divider, Menu, MenuItem } from '@mui/material'
import { ExportItems } from '../export/export-button.tsx'
import { useSession } from '../session.tsx'
import type { DialogName } from '../session.tsx'
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
  const open = (name: DialogName) => run(() => session.openDialog(name))
  return (
    <Menu open={isOpen} anchorEl={anchor} onClose={onClose}>
      <MenuItem onClick={run(session.goHome)}>New</MenuItem>
      <MenuItem onClick={run(session.pickFile)}>Open</MenuItem>
      <MenuItem onClick={open('share')}>Share</MenuItem>
      <MenuItem onClick={open('changes')}>Changes</MenuItem>
      <MenuItem onClick={open('report')}>What was found…</MenuItem>
      <MenuItem onClick={open('failure')}>Explain a failed build…</MenuItem>
      <MenuItem onClick={open('palette')}>Go to or run…</MenuItem>
      <Divider />
      <ExportItems onChosen={onClose} />
      <Divider />
      <ThemeItems onChosen={onClose} />
    </Menu>
  )
}
