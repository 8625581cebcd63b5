import { Box } from '@mui/material'
import type { Counts } from '../counts.ts'
import { SeverityIcon } from '../icons.tsx'
import { ui } from '../theme.ts'

/** Shape and figure, so that colour is never alone. Hidden from assistive technology: the same stands in words beside it. */
export function CountBadges({ counts, isDot = false }: { counts: Counts; isDot?: boolean }) {
  const shown = [
    ['error', counts.errors, 'error.main'],
    ['warning', counts.warnings, 'warning.main'],
    ['info', counts.placeholders, ui('textFaint')],
  ] as const
  const present = shown.filter(([, count]) => count > 0)
  if (isDot) {
    const [worst] = present
    return worst && <Box aria-hidden sx={{ ...dot, backgroundColor: worst[2] }} />
  }
  return (
    <Box component="span" aria-hidden sx={{ display: 'flex', gap: '8px', fontSize: '0.8125rem', fontWeight: 550 }}>
      {present.map(([severity, count, color]) => (
        <Box key={severity} component="span" sx={{ display: 'flex', alignItems: 'center', gap: '4px', color }}>
          <SeverityIcon severity={severity} />
          {count}
        </Box>
      ))}
    </Box>
  )
}

const dot = { position: 'absolute', top: 6, right: 6, width: 8, height: 8, borderRadius: '50%' } as const
