import { Button } from '@mui/material'
import { chipLook } from '../chip-look.ts'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'

/** Of what was opened, by whatever way it came: what was found in it, to be read again at any time. */
export function ReportChip() {
  const { openDialog, justOpened } = useSession()
  const isShown = useWorkspaceState(
    ({ document, analysis }) => document !== undefined && document.id !== justOpened && analysis.templates.length > 0,
  )
  if (!isShown) return null
  return (
    <Button size="small" onClick={() => openDialog('report')} sx={chipLook}>
      What was found
    </Button>
  )
}
