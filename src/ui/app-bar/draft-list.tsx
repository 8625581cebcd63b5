import { Divider, ListSubheader, Menu, MenuItem, Typography } from '@mui/material'
import { useStore } from 'zustand'
import { templateOf } from '#store/selectors.ts'
import { canSaveToDisk } from '../disk/can-save.ts'
import { useOpenFromDisk } from '../disk/use-open-from-disk.ts'
import { useSession } from '../session.tsx'
import { useTemplates } from '../use-templates.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import type { BarMenuProps } from './more-menu.tsx'

const mostRecent = 6

/** The menu of the draft's name: the templates of the file, where there are several, and the other drafts. */
export function DraftList({ anchor, isOpen, onClose }: BarMenuProps) {
  const { actions } = useWorkspace()
  const { drafts, duplicate, goToDrafts } = useSession()
  const openFromDisk = useOpenFromDisk()
  const id = useWorkspaceState(({ document }) => document?.id)
  const templates = useTemplates()
  const current = useWorkspaceState((state) => state.templateIndex)
  const recent = useStore(drafts, (state) => state.recent)
  const others = recent.filter((draft) => draft.id !== id).slice(0, mostRecent)
  const run = (action: () => void) => () => {
    action()
    onClose()
  }
  const isNamed = useWorkspaceState((state) => templateOf(state)?.value(['name']) !== undefined)
  return (
    <Menu open={isOpen} anchorEl={anchor} onClose={onClose}>
      {templates.length > 1 && [
        <ListSubheader key="templates" sx={heading}>
          Templates in this file
        </ListSubheader>,
        ...templates.map(({ pointer, name }, index) => (
          <MenuItem key={pointer} selected={index === current} onClick={run(() => actions.selectTemplate(index))}>
            {name}
          </MenuItem>
        )),
        <Divider key="line" />,
      ]}
      {isNamed && <MenuItem onClick={run(() => actions.showField('/name'))}>Rename…</MenuItem>}
      {id !== undefined && <MenuItem onClick={run(duplicate)}>Duplicate</MenuItem>}
      <Divider />
      {others.length > 0 && <ListSubheader sx={heading}>Recent drafts</ListSubheader>}
      {others.map((draft) => (
        <MenuItem key={draft.id} onClick={run(() => void drafts.open(draft.id))}>
          {draft.title}
          <Typography variant="caption" color="textSecondary">
            {draft.summary}
          </Typography>
        </MenuItem>
      ))}
      <MenuItem onClick={run(goToDrafts)}>All drafts</MenuItem>
      {canSaveToDisk() && <MenuItem onClick={run(openFromDisk)}>Open from disk…</MenuItem>}
    </Menu>
  )
}

const heading = { lineHeight: '28px', fontSize: '0.75rem', backgroundColor: 'transparent', px: '8px' } as const
