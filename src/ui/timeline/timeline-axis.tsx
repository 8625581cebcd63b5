import { Box } from '@mui/material'
import { ui } from '../theme.ts'
import { columns, narrow } from './timeline-columns.ts'

/** Minutes between the marks: as many marks as fit beside each other. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240]
const mostMarks = 7

interface TimelineAxisProps {
  /** Minutes that the whole width stands for. */
  scale: number
  /** Where the time is up; `undefined` where that cannot be told. */
  limit: number | undefined
  /** The run takes longer than that. */
  isOver: boolean
}

/** What the bars are measured by. Each row says its minutes in words, so this is for the eye only. */
export function TimelineAxis({ scale, limit, isOver }: TimelineAxisProps) {
  const step = steps.find((minutes) => scale / minutes < mostMarks) ?? 480
  const marks = Array.from({ length: Math.floor(scale / step) + 1 }, (_, index) => index * step)
  return (
    <Box aria-hidden sx={axis}>
      <Box className="scale">
        {limit !== undefined && (
          <Box className={isOver ? 'limit over' : 'limit'} sx={placed(Math.min(limit / scale, 1), limit > scale * 0.6)}>
            {limit > scale ? `time is up at ${limit} min →` : `time is up at ${limit} min`}
          </Box>
        )}
        {marks.map((minutes) => (
          <Box key={minutes} className="mark" sx={placed(minutes / scale, minutes > scale * 0.9)}>
            {minutes === 0 ? '0 min' : minutes}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Right of its place, or left of it where there is no room. */
function placed(share: number, isLeft: boolean) {
  return { left: `${share * 100}%`, ...(isLeft && { transform: 'translateX(-100%)' }) }
}

const axis = {
  display: 'grid',
  gridTemplateColumns: columns,
  fontSize: '0.75rem',
  lineHeight: '16px',
  fontVariantNumeric: 'tabular-nums',
  color: 'text.secondary',
  '& .scale': { position: 'relative', gridColumn: 3, height: 38, mx: '4px', borderBottom: `1px solid ${ui('border')}` },
  '& .scale > *': { position: 'absolute', whiteSpace: 'nowrap' },
  '& .mark': { bottom: 2 },
  '& .limit': { top: 0, fontWeight: 550 },
  '& .over': { color: 'error.main' },
  [narrow]: { display: 'block' },
} as const
