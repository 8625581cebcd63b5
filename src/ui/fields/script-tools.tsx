import MoreHoriz from '@mui/icons-material/MoreHoriz'
import { IconButton, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'

interface ScriptToolsProps {
  onOpenLarge: (() => void) | undefined
  onChooseFile: (() => void) | undefined
}

/** What more can be done with a script than to type it. */
export function ScriptTools({ onOpenLarge, onChooseFile }: ScriptToolsProps) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  const entries = [
    { label: 'Open large', run: onOpenLarge },
    { label: 'Fill from a file…', run: onChooseFile },
  ]
  if (!onOpenLarge && !onChooseFile) return null
  return (
    <>
      <IconButton
        aria-label="Script actions"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz />
      </IconButton>
      <Menu
        anchorEl={anchor ?? null}
        open={anchor !== undefined}
        onClose={close}
        slotProps={{ list: { 'aria-label': 'Script' } }}
      >
        {entries.map(
          ({ label, run }) =>
            run && (
              <MenuItem
                key={label}
                onClick={() => {
                  close()
                  run()
                }}
              >
                {label}
              </MenuItem>
            ),
        )}
      </Menu>
    </>
  )
}
