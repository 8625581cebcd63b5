import { sourceOf } from '#core/text/read.ts'
import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName } from '#store/workspace-types.ts'
import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useCopy } from '../fields/use-copy.ts'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { Verbs } from './item-commands.ts'
import { PositionDialog } from './position-dialog.tsx'
import type { Selection } from './use-selection.ts'

interface SelectionBarProps {
  list: ListName
  selection: Selection
  verbs: Verbs
  isReadOnly: boolean
}

/** What can be done with the items that are chosen together. */
export function SelectionBar({ list, selection, verbs, isReadOnly }: SelectionBarProps) {
  const { getState } = useWorkspace()
  const copy = useCopy()
  const [isAsking, setAsking] = useState(false)
  const ids = getState().itemIds[list]
  const chosen = [...selection.ids].map((id) => ids.indexOf(id)).sort((a, b) => a - b)
  const words = `${chosen.length.toLocaleString('en')} selected`
  const copyAll = () => {
    const template = templateOf(getState())
    if (!template) return
    const parts = lists[list].items(template)
    const sources = chosen.flatMap((index) => {
      const part = parts[index]
      return part ? [sourceOf(template.tree, part.node)] : []
    })
    copy(`[\n${sources.join(',\n')}\n]`, `JSON of ${chosen.length}`)
  }
  return (
    <Box role="toolbar" aria-label={words} sx={bar}>
      <Typography variant="body2" sx={{ fontWeight: 550, mr: 'auto' }}>
        {words}
      </Typography>
      {!isReadOnly && (
        <>
          {chosen.length < ids.length && <Button onClick={() => setAsking(true)}>Move to…</Button>}
          <Button onClick={() => verbs.duplicateAll(chosen)}>Duplicate</Button>
        </>
      )}
      <Button onClick={copyAll}>Copy JSON</Button>
      {!isReadOnly && <Button onClick={() => verbs.removeAll(chosen)}>Delete</Button>}
      <Button onClick={selection.clear}>Clear</Button>
      {isAsking && (
        <PositionDialog
          title={words}
          index={chosen[0] ?? 0}
          count={ids.length - chosen.length + 1}
          onMove={(to) => verbs.moveAll(chosen, to)}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  )
}

const bar = {
  position: 'sticky',
  bottom: '8px',
  zIndex: 5,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px',
  mt: '8px',
  px: '12px',
  py: '4px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('raised'),
  boxShadow: ui('shadow'),
} as const
