import { Typography } from '@mui/material'
import { useRunTime } from './use-run-time.ts'

/** The estimate of the run in a line. It is no finding: nobody knows how long a build takes before it ran. */
export function RunTimeNote({ onlyIfShort = false }: { onlyIfShort?: boolean }) {
  const runTime = useRunTime()
  const isShort = runTime?.verdict === 'over' || runTime?.verdict === 'tight'
  if (onlyIfShort && !isShort) return null
  return (
    <Typography variant="caption" color="textSecondary" sx={onlyIfShort ? { display: 'block', mb: '8px' } : withRoom}>
      {runTime && `By estimate, ${runTime.sentence.charAt(0).toLowerCase()}${runTime.sentence.slice(1)}`}
    </Typography>
  )
}

/** It comes when the page is at rest: what stands below must not move then. */
const withRoom = {
  display: 'block',
  my: '8px',
  minHeight: 36,
  '@container form (min-width: 540px)': { minHeight: 18 },
} as const
