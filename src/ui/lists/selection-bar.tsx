import type { ListName } from '#store/workspace-types.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import LibraryAddOutlined from '@mui/icons-material/LibraryAddOutlined'
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined'
import { Box, Button, Tooltip, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useCopy } from '../fields/use-copy.ts'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { copyItems } from './copied-items.ts'
import type { Verbs } from './list-verbs.ts'
import type { Selection } from './use-selection.ts'

interface SelectionBarProps {
  list: ListName
  selection: Selection
  verbs: Verbs
  isReadOnly: boolean
  onMoveTo: (chosen: readonly number[]) => void
  /** Lets go of all of them; focus goes back to the list. */
  onClear: () => void
}

/** What can be done with the items that are chosen together: one row, of icons alone where words have no room. */
export function SelectionBar({ list, selection, verbs, isReadOnly, onMoveTo, onClear }: SelectionBarProps) {
  const workspace = useWorkspace()
  const copy = useCopy()
  const ids = workspace.getState().itemIds[list]
  const chosen = [...selection.ids].map((id) => ids.indexOf(id)).sort((a, b) => a - b)
  const words = `${chosen.length.toLocaleString('en')} selected`
  return (
    <Box role="toolbar" aria-label={words} sx={bar}>
      <Typography variant="body2" noWrap sx={{ fontWeight: 550, mr: 'auto' }}>
        {words}
      </Typography>
      {!isReadOnly && (
        <>
          {chosen.length < ids.length && (
            <Action name="Move to…" icon={<SwapVertOutlined />} onRun={() => onMoveTo(chosen)} />
          )}
          <Action name="Duplicate" icon={<LibraryAddOutlined />} onRun={() => verbs.duplicateAll(chosen)} />
        </>
      )}
      <Action name="Copy JSON" icon={<ContentCopyOutlined />} onRun={() => copyItems(workspace, list, chosen, copy)} />
      {!isReadOnly && <Action name="Delete" icon={<DeleteOutlined />} onRun={() => verbs.removeAll(chosen)} />}
      <Action name="Clear" icon={<CloseOutlined />} onRun={onClear} />
    </Box>
  )
}

function Action({ name, icon, onRun }: { name: string; icon: ReactNode; onRun: () => void }) {
  return (
    <Tooltip title={name}>
      <Button aria-label={name} startIcon={icon} onClick={onRun}>
        <span className="words">{name}</span>
      </Button>
    </Tooltip>
  )
}

const bar = {
  position: 'sticky',
  bottom: '8px',
  zIndex: 5,
  display: 'flex',
  alignItems: 'center',
  gap: '4px',
  mt: '8px',
  px: '12px',
  py: '4px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('raised'),
  boxShadow: ui('shadow'),
  '& .MuiButton-root': { flexShrink: 0 },
  '& .MuiButton-startIcon': { display: 'none' },
  '@container pane (max-width: 539px)': {
    pr: '4px',
    '& .MuiButton-root': { minWidth: 32, width: 32, p: 0, '@media (pointer: coarse)': { width: 40 } },
    '& .MuiButton-startIcon': { display: 'inherit', m: 0 },
    '& .words': { display: 'none' },
  },
} as const
