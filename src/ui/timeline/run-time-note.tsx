import { Typography } from '@mui/material'
import { useRunTime } from './use-run-time.ts'

/** The estimate of the run in a line. It is no finding: nobody knows how long a build takes before it ran. */
export function RunTimeNote({ onlyIfShort = false }: { onlyIfShort?: boolean }) {
  const runTime = useRunTime()
  const isShort = runTime?.verdict === 'over' || runTime?.verdict === 'tight'
  if (!runTime || (onlyIfShort && !isShort)) return null
  const { sentence } = runTime
  return (
    <Typography
      variant="caption"
      color="textSecondary"
      sx={{ display: 'block', mt: onlyIfShort ? 0 : '8px', mb: '8px' }}
    >
      {`By estimate, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`}
    </Typography>
  )
}
