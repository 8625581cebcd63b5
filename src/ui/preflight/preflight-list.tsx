import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, ButtonBase, Checkbox, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { preflightOf } from '#catalog/preflight/index.ts'
import type { PreflightEntry } from '#catalog/preflight/preflight.ts'
import { templateOf } from '#store/selectors.ts'
import { CodeToCopy } from '../fields/command-line.tsx'
import { useCopy } from '../fields/use-copy.ts'
import { framedList } from '../framed-list.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** What only Azure knows of this template, each with the command that shows it. Ticks are kept with the draft. */
export function PreflightList() {
  const template = useWorkspaceState(templateOf)
  const all = useWorkspaceState(({ analysis }) => analysis.templates)
  const entries = useMemo(() => (template ? preflightOf(template, all) : []), [template, all])
  const copy = useCopy()
  if (entries.length === 0) return null
  const commands = entries.flatMap((entry) => entry.commands).filter((command) => command.startsWith('az '))
  return (
    <Box component="section" aria-labelledby="preflight-title" sx={{ mt: '32px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', mb: '8px' }}>
        <Typography id="preflight-title" component="h2" variant="h2">
          Before you build
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: 160 }}>
          a file cannot tell these
        </Typography>
        {commands.length > 0 && (
          <Button startIcon={<ContentCopyOutlined />} onClick={() => copy(commands.join('\n'), 'All commands')}>
            Copy all commands
          </Button>
        )}
      </Box>
      <Box component="ul" aria-label="Before you build" sx={framedList}>
        {entries.map((entry) => (
          <PreflightItem key={entry.id} entry={entry} />
        ))}
      </Box>
    </Box>
  )
}

function PreflightItem({ entry: { id, title, note, commands } }: { entry: PreflightEntry }) {
  const { actions } = useWorkspace()
  const isTicked = useWorkspaceState((state) => state.ticked.includes(id))
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const [isOpen, setOpen] = useState(false)
  return (
    <Box component="li" sx={item}>
      <Checkbox
        checked={isTicked}
        disabled={isReadOnly}
        onChange={(_, isOn) => actions.tick(id, isOn)}
        slotProps={{ input: { 'aria-label': title } }}
        sx={{ mt: '1px' }}
      />
      <Box sx={{ minWidth: 0 }}>
        <ButtonBase aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={head}>
          <Typography
            variant="body2"
            component="span"
            sx={{ flex: 1, overflowWrap: 'anywhere', ...(isTicked && { color: 'text.secondary' }) }}
          >
            {title}
          </Typography>
          {isOpen ? <ExpandLess /> : <ExpandMore />}
        </ButtonBase>
        {isOpen && (
          <>
            {note !== undefined && (
              <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: '4px' }}>
                {note}
              </Typography>
            )}
            {commands.map((command) => (
              <CodeToCopy key={command} text={command} />
            ))}
          </>
        )}
      </Box>
    </Box>
  )
}

const item = {
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  columnGap: '12px',
  p: '10px 14px',
} as const
const head = {
  display: 'flex',
  width: '100%',
  gap: '8px',
  textAlign: 'left',
  borderRadius: '4px',
  '& svg': { fontSize: 20, color: 'text.secondary' },
} as const
