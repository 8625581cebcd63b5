import { Box, Divider, Menu, MenuItem } from '@mui/material'
import { shownKeys } from '../platform.ts'
import { ui } from '../theme.ts'
import type { ItemCommand } from './item-commands.ts'

interface ItemMenuProps {
  anchor: HTMLElement
  title: string
  commands: readonly (ItemCommand | 'divider')[]
  onClose: () => void
}

/** All that can be done to an item; only what can be done now. */
export function ItemMenu({ anchor, title, commands, onClose }: ItemMenuProps) {
  return (
    <Menu
      anchorEl={anchor}
      open
      onClose={onClose}
      slotProps={{ list: { 'aria-label': title }, paper: { sx: { minWidth: 200 } } }}
    >
      {commands.map((command, index) =>
        command === 'divider' ? (
          <Divider key={`divider-${index}`} />
        ) : (
          <MenuItem
            key={command.label}
            onClick={() => {
              onClose()
              // The closing menu gives focus back first; then the command may move it.
              setTimeout(command.run)
            }}
          >
            <Box component="span" sx={{ flex: 1 }}>
              {command.label}
            </Box>
            {command.keys !== undefined && (
              <Box component="span" aria-hidden sx={{ ml: '16px', fontSize: '0.75rem', color: ui('textFaint') }}>
                {shownKeys(command.keys)}
              </Box>
            )}
          </MenuItem>
        ),
      )}
    </Menu>
  )
}
