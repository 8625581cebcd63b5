import DifferenceOutlined from '@mui/icons-material/DifferenceOutlined'
import { Button } from '@mui/material'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { inWords, useChanges } from './use-changes.ts'

/** The promise made visible: how much of the file is as it was opened. It leads to each difference. */
export function ChangesChip() {
  const { showChanges } = useSession()
  const changes = useChanges()
  if (!changes || changes.hunks.length === 0) return null
  return (
    <Button size="small" startIcon={<DifferenceOutlined />} onClick={showChanges} sx={chip}>
      {inWords(changes)}
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
