import DifferenceOutlined from '@mui/icons-material/DifferenceOutlined'
import { Button } from '@mui/material'
import { chipLook } from '../chip-look.ts'
import { useSession } from '../session.tsx'
import { inWords, useChanges } from './use-changes.ts'

/** The promise made visible: how much of the file is as it was opened. It leads to each difference. */
export function ChangesChip() {
  const { openDialog } = useSession()
  const changes = useChanges()
  if (!changes || changes.hunks.length === 0) return null
  return (
    <Button size="small" startIcon={<DifferenceOutlined />} onClick={() => openDialog('changes')} sx={chipLook}>
      {inWords(changes)}
    </Button>
  )
}
