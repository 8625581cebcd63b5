import type { Timeline, TimelineRow } from '#catalog/timeline/timeline.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box, ButtonBase } from '@mui/material'
import { ui } from '../theme.ts'

/** One bar for each part of the run, from where the former ends; the line is where the time is up. */
export function TimelineBars({ timeline, onGo }: { timeline: Timeline; onGo: (path: Pointer) => void }) {
  const { rows, total, limit } = timeline
  const scale = Math.max(total, Math.min(limit ?? total, total * 2), 1)
  const share = (minutes: number) => `${(minutes / scale) * 100}%`
  return (
    <Box component="ol" aria-label="Parts of the run" sx={list}>
      {rows.map((row, index) => (
        <Box component="li" key={index} sx={{ position: 'relative' }}>
          <Bar row={row} left={share(row.from)} width={share(row.minutes)} limit={limit} onGo={onGo} />
        </Box>
      ))}
      {limit !== undefined && limit <= scale && (
        <Box aria-hidden sx={limitArea}>
          <Box sx={limitLine} style={{ left: share(limit) }} />
        </Box>
      )}
    </Box>
  )
}

interface BarProps {
  row: TimelineRow
  left: string
  width: string
  limit: number | undefined
  onGo: (path: Pointer) => void
}

function Bar({ row, left, width, limit, onGo }: BarProps) {
  const { path, label, minutes, note, from } = row
  const isLate = limit !== undefined && from + minutes > limit
  const content = (
    <>
      <Box component="span" sx={words}>
        <Box component="span" sx={title}>
          {label}
        </Box>
        {note !== undefined && <Box component="span" sx={{ color: 'text.secondary' }}>{` · ${note}`}</Box>}
      </Box>
      <Box component="span" sx={amount}>
        {`${minutes} min`}
        {isLate && (
          <Box component="span" sx={{ color: 'error.main' }}>
            {' late'}
          </Box>
        )}
      </Box>
      <Box component="span" aria-hidden className="track" sx={track}>
        <Box component="span" sx={[bar, isLate && late]} style={{ left, width }} />
      </Box>
    </>
  )
  if (path === undefined) return <Box sx={line}>{content}</Box>
  return (
    <ButtonBase sx={[line, pressed]} onClick={() => onGo(path)}>
      {content}
    </ButtonBase>
  )
}

const columns = '220px 72px minmax(0, 1fr)'
const narrow = '@media (max-width: 599.95px)'

const list = { position: 'relative', listStyle: 'none', m: 0, p: 0 } as const
const line = {
  display: 'grid',
  gridTemplateColumns: columns,
  alignItems: 'center',
  width: '100%',
  minHeight: 28,
  textAlign: 'left',
  fontSize: '0.8125rem',
  borderRadius: '4px',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto', '& > .track': { gridColumn: '1 / -1' }, py: '4px' },
} as const
const pressed = { '&:hover': { backgroundColor: ui('hover') } } as const
const words = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', pl: '4px', pr: '8px' } as const
const title = { fontWeight: 550 } as const
const amount = { fontVariantNumeric: 'tabular-nums', color: 'text.secondary', whiteSpace: 'nowrap' } as const
const track = { position: 'relative', display: 'block', height: 12, mx: '4px' } as const
const bar = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  minWidth: '2px',
  borderRadius: '3px',
  backgroundColor: ui('accentEdge'),
} as const
const late = { backgroundColor: 'error.main' } as const
const limitArea = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  left: 'calc(220px + 72px + 4px)',
  right: '4px',
  pointerEvents: 'none',
  [narrow]: { display: 'none' },
} as const
const limitLine = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  borderLeft: '2px solid',
  borderColor: 'error.main',
} as const
