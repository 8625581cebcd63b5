import { withOs } from '#catalog/facts.ts'
import { saidOf } from '#catalog/tell-os.ts'
import type { System } from '#core/field.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import CheckOutlined from '@mui/icons-material/CheckOutlined'
import { Box, Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

interface Choice {
  readonly os: System | undefined
  readonly label: string
}

const choices: readonly Choice[] = [
  { os: 'Windows', label: 'Windows' },
  { os: 'Linux', label: 'Linux' },
  { os: undefined, label: 'As told by the template' },
]

/** What the user says of the template's system, and takes back. It is kept with the draft; the text stays as it is. */
export function SetOs({ label }: { label: string }) {
  const { actions, getState, template } = useWorkspace()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const said = useWorkspaceState(saidOs)
  const set = (os: System | undefined) => {
    const [of, facts] = [template(), getState().facts]
    if (of) actions.setFacts(withOs(facts, of.index, os && saidOf(of, os)))
    actions.announce(os ? `${os}, set by you for this draft.` : wordsOfTold(template()?.os))
    setAnchor(undefined)
  }
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        // Its words stand in line with those above where it begins a line.
        sx={{ mx: '-10px' }}
      >
        {label}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': 'Operating system' } }}
      >
        {choices.map(({ os, label }) => (
          <MenuItem
            key={label}
            role="menuitemradio"
            aria-checked={os === said}
            selected={os === said}
            onClick={() => set(os)}
          >
            <Box component="span" sx={{ width: 18, display: 'flex' }}>
              {os === said && <CheckOutlined aria-hidden sx={{ fontSize: 18 }} />}
            </Box>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

/** Not what was said of another image: it is kept, and does not count. */
function saidOs(state: WorkspaceState): System | undefined {
  const template = templateOf(state)
  return template?.osToldBy === 'user' ? template.os : undefined
}

function wordsOfTold(os: System | undefined): string {
  return os ? `${os}, told by the template.` : 'The template does not tell the system.'
}
