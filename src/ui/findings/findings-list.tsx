import type { Finding } from '#core/finding.ts'
import { Box } from '@mui/material'
import { FindingLine } from './finding-line.tsx'

/** All that is found of one field, one below the other. `id` lets the control say that these words describe it. */
export function FindingsList({ findings, id }: { findings: readonly Finding[]; id?: string }) {
  if (findings.length === 0) return null
  return (
    <Box id={id} sx={{ display: 'grid', gap: '4px', mt: '6px' }}>
      {findings.map((finding, index) => (
        <FindingLine key={`${finding.code} ${finding.path} ${index}`} finding={finding} />
      ))}
    </Box>
  )
}
