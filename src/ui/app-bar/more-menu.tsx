import { Divider, Menu, MenuItem } from '@mui/material'
import { useMemo } from 'react'
import { changesBetween, linesTouched } from '../changes/use-changes.ts'
import { ExportItems } from '../export/export-button.tsx'
import { useSession } from '../session.tsx'
import type { DialogName } from '../session.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { ThemeItems } from './theme-menu.tsx'

export interface BarMenuProps {
  anchor: HTMLElement
  isOpen: boolean
  onClose: () => void
}

/** What the bar of a narrow screen has no room for. */
export function MoreMenu({ anchor, isOpen, onClose }: BarMenuProps) {
  const session = useSession()
  const { getState } = useWorkspace()
  // As of its opening: nothing changes the text while a menu is open.
  const touched = useMemo(() => {
    const { document } = getState()
    return isOpen && document ? linesTouched(changesBetween(document.openedText, document.text)) : ''
  }, [isOpen, getState])
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
      <MenuItem onClick={open('changes')}>{touched === '' ? 'Changes' : `Changes: ${touched}`}</MenuItem>
      <MenuItem onClick={open('report')}>What was found…</MenuItem>
      <MenuItem onClick={open('failure')}>Explain a failed build…</MenuItem>
      <MenuItem onClick={open('palette')}>Go to or run…</MenuItem>
      <Divider />
      <ExportItems onChosen={onClose} />
      <Divider />
      <ThemeItems onChosen={onClose} />
      <Divider />
      <MenuItem onClick={open('help')}>Help</MenuItem>
      <MenuItem onClick={open('rules')}>All rules</MenuItem>
    </Menu>
  )
}
