import { Button } from '@mui/material'
import { chipLook } from '../chip-look.ts'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'

/** Of a file that was opened: what was found in it, to be read again at any time. */
export function ReportChip() {
  const { openDialog, justOpened } = useSession()
  const isFile = useWorkspaceState(
    ({ document, analysis }) =>
      document?.fileName !== undefined && document.id !== justOpened && analysis.templates.length > 0,
  )
  if (!isFile) return null
  return (
    <Button size="small" onClick={() => openDialog('report')} sx={chipLook}>
      What was found
    </Button>
  )
}
