import { Box, Typography } from '@mui/material'
import { lengthLimits } from '#core/share/link.ts'
import { ui } from '../theme.ts'

/** How long the link is, against the lengths that programs cut at. */
export function LengthMeter({ length }: { length: number }) {
  const current = lengthLimits.findIndex(({ limit }) => length <= limit)
  const largest = lengthLimits.at(-1)?.limit ?? 0
  const words = lengthLimits[current]
  const shown = length.toLocaleString('en')
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', mb: '6px' }}>
        <Typography variant="h3" component="span" sx={{ flex: 1 }}>
          Length
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <strong>{shown}</strong> characters
        </Typography>
      </Box>
      <Box
        role="meter"
        aria-label="Length"
        aria-valuemin={0}
        aria-valuemax={largest}
        aria-valuenow={Math.min(length, largest)}
        aria-valuetext={`${shown} characters: ${words?.label ?? 'longer than browsers accept'}`}
        sx={{ display: 'grid', gridTemplateColumns: `repeat(${lengthLimits.length}, 1fr)`, gap: '4px' }}
      >
        {lengthLimits.map(({ limit, label }, index) => {
          const from = lengthLimits[index - 1]?.limit ?? 0
          const filled = Math.max(0, Math.min(1, (length - from) / (limit - from)))
          return (
            <Box key={limit}>
              <Box
                sx={{
                  height: 6,
                  borderRadius: '3px',
                  backgroundColor: ui('hover'),
                  border: `1px solid ${ui('border')}`,
                  overflow: 'hidden',
                }}
              >
                <Box sx={{ height: '100%', width: `${filled * 100}%`, backgroundColor: 'primary.main' }} />
              </Box>
              <Typography
                variant="caption"
                sx={{
                  display: 'block',
                  mt: '4px',
                  ...(index === current ? { fontWeight: 600 } : { color: 'text.secondary' }),
                }}
              >
                {`${limit.toLocaleString('en')} ${label}`}
              </Typography>
            </Box>
          )
        })}
      </Box>
      {current < 0 && (
        <Typography variant="body2" sx={{ mt: '8px' }}>
          {`${shown} characters: longer than browsers accept. Minify, or send the file.`}
        </Typography>
      )}
    </Box>
  )
}
