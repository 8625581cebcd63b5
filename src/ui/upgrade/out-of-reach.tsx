import { Box, Typography } from '@mui/material'
import type { Finding } from '#core/finding.ts'
import { SeverityIcon } from '../icons.tsx'

/** Why the version of the template stays, and where it is changed instead. */
export function OutOfReach({ findings }: { findings: readonly Finding[] }) {
  return findings.map(({ template, message }) => (
    <Box
      key={template}
      sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '10px', px: '16px', py: '12px' }}
    >
      <SeverityIcon severity="error" />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <strong>The version stays.</strong> {message}
      </Typography>
    </Box>
  ))
}
