import { Hint } from '../hint.tsx'
import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ContrastOutlined from '@mui/icons-material/ContrastOutlined'
import { Box, IconButton, Menu, MenuItem, useColorScheme } from '@mui/material'
import { useState } from 'react'

const modes = [
  { mode: 'light', label: 'Light' },
  { mode: 'dark', label: 'Dark' },
  { mode: 'system', label: 'System' },
] as const

/** Light, dark, or what the system says; the system's until the user chooses. */
export function ThemeMenu() {
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <Hint title="Theme">
        <IconButton
          aria-label="Theme"
          aria-haspopup="menu"
          aria-expanded={anchor !== undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ContrastOutlined />
        </IconButton>
      </Hint>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        <ThemeItems onChosen={() => setAnchor(undefined)} />
      </Menu>
    </>
  )
}

export function ThemeItems({ onChosen }: { onChosen: () => void }) {
  const { mode = 'system', setMode } = useColorScheme()
  return modes.map((choice) => (
    <MenuItem
      key={choice.mode}
      role="menuitemradio"
      aria-checked={choice.mode === mode}
      onClick={() => {
        setMode(choice.mode)
        onChosen()
      }}
    >
      <Box component="span" sx={{ width: 18, display: 'flex' }}>
        {choice.mode === mode && <CheckOutlined aria-hidden sx={{ fontSize: 18 }} />}
      </Box>
      {choice.label}
    </MenuItem>
  ))
}
