import { Button, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { keepAlwaysSilenced } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** What is left out, and the way back. */
export function SilencedMenu() {
  const { actions } = useWorkspace()
  const { inDraft, always } = useWorkspaceState((state) => state.silenced)
  const [anchor, setAnchor] = useState<HTMLElement>()
  const codes = [
    ...inDraft.map((code) => ({ code, where: 'in this draft' })),
    ...always.map((code) => ({ code, where: 'in this browser' })),
  ]
  if (codes.length === 0) return null
  const show = (code: string, where: string) => {
    const without = (from: readonly string[]) => from.filter((one) => one !== code)
    if (where === 'in this draft') actions.silence({ inDraft: without(inDraft) })
    else {
      keepAlwaysSilenced(without(always))
      actions.silence({ always: without(always) })
    }
    actions.announce(`${code} is checked again.`)
    setAnchor(undefined)
  }
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary' }}
      >
        {`${codes.length} left out`}
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {codes.map(({ code, where }) => (
          <MenuItem key={`${where} ${code}`} onClick={() => show(code, where)}>
            {`Check ${code} again`}
            <Typography variant="caption" color="textSecondary">
              {`left out ${where}`}
            </Typography>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
