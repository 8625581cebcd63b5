import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Divider, ListSubheader, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { useStore } from 'zustand'
import { templateName } from '#store/draft-summary.ts'
import { fileNameOf } from '#store/opening.ts'
import { templateOf } from '#store/selectors.ts'
import { canSaveToDisk } from '../disk/can-save.ts'
import { useOpenFromDisk } from '../disk/use-open-from-disk.ts'
import { useSession } from '../session.tsx'
import { useTemplates } from '../use-templates.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

const mostRecent = 6

/** The draft's name; its menu leads to the file's other templates and to the recent drafts. */
export function DraftMenu() {
  const { actions } = useWorkspace()
  const { drafts, goHome } = useSession()
  const openFromDisk = useOpenFromDisk()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const id = useWorkspaceState(({ document }) => document?.id)
  const title = useWorkspaceState(
    (state) => templateName(templateOf(state)) ?? (state.document ? fileNameOf(state.document, undefined) : ''),
  )
  const templates = useTemplates()
  const current = useWorkspaceState((state) => state.templateIndex)
  const recent = useStore(drafts, (state) => state.recent)
  const others = recent.filter((draft) => draft.id !== id).slice(0, mostRecent)
  const close = () => setAnchor(undefined)
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        className="yields"
        sx={{ minWidth: 0, maxWidth: 420, overflow: 'hidden' }}
      >
        <Typography variant="subtitle2" component="span" noWrap sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={close}>
        {templates.length > 1 && [
          <ListSubheader key="templates" sx={heading}>
            Templates in this file
          </ListSubheader>,
          ...templates.map(({ pointer, name }, index) => (
            <MenuItem
              key={pointer}
              selected={index === current}
              onClick={() => {
                actions.selectTemplate(index)
                close()
              }}
            >
              {name}
            </MenuItem>
          )),
          <Divider key="line" />,
        ]}
        {others.length > 0 && <ListSubheader sx={heading}>Recent drafts</ListSubheader>}
        {others.map((draft) => (
          <MenuItem
            key={draft.id}
            onClick={() => {
              void drafts.open(draft.id)
              close()
            }}
          >
            {draft.title}
            <Typography variant="caption" color="textSecondary">
              {draft.summary}
            </Typography>
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            goHome()
            close()
          }}
        >
          All drafts
        </MenuItem>
        {canSaveToDisk() && (
          <MenuItem
            onClick={() => {
              openFromDisk()
              close()
            }}
          >
            Open from disk…
          </MenuItem>
        )}
      </Menu>
    </>
  )
}

const heading = { lineHeight: '28px', fontSize: '0.75rem', backgroundColor: 'transparent', px: '8px' } as const
