import { Button } from '@mui/material'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** Of a file that was opened: what was found in it, to be read again at any time. */
export function ReportChip() {
  const { showReport } = useSession()
  const isFile = useWorkspaceState(
    ({ document, analysis }) => document?.fileName !== undefined && analysis.templates.length > 0,
  )
  if (!isFile) return null
  return (
    <Button size="small" onClick={showReport} sx={chip}>
      What was found
    </Button>
  )
}

const chip = {
  minWidth: 0,
  height: 24,
  px: '8px',
  fontSize: '0.75rem',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
  backgroundColor: ui('sunken'),
  borderRadius: '12px',
} as const
