import type { Timeline, TimelineRow } from '#catalog/timeline/timeline.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box, ButtonBase } from '@mui/material'
import { ui } from '../theme.ts'
import { TimelineAxis } from './timeline-axis.tsx'
import { columns, narrow } from './timeline-columns.ts'

/** A limit further away than this would leave the chart half empty: it is said beside the axis instead. */
const farthest = 1.5

/** One bar for each part of the run, from where the former ends; the line is where the time is up. */
export function TimelineBars({ timeline, onGo }: { timeline: Timeline; onGo: (path: Pointer) => void }) {
  const { rows, total } = timeline
  const limit = timeline.limit.minutes
  const isNear = limit !== undefined && limit <= total * farthest
  const scale = Math.max(total, isNear ? limit : 0, 1)
  return (
    <>
      <TimelineAxis scale={scale} limit={limit} isOver={limit !== undefined && total > limit} />
      <Box component="ol" aria-label="Parts of the run" sx={list}>
        {rows.map((row, index) => (
          <li key={index}>
            <Row row={row} scale={scale} limit={limit} onGo={onGo} />
          </li>
        ))}
      </Box>
    </>
  )
}

interface RowProps {
  row: TimelineRow
  scale: number
  limit: number | undefined
  onGo: (path: Pointer) => void
}

function Row({ row, scale, limit, onGo }: RowProps) {
  const { path, label, minutes, note, from, number, isUnknown = false } = row
  const isLate = !isUnknown && limit !== undefined && from + minutes > limit
  const content = (
    <>
      <span className="words">
        {number !== undefined && <span className="faint">{`${number} `}</span>}
        <span className="title">{label}</span>
        {note !== undefined && <span className="faint">{` · ${note}`}</span>}
      </span>
      <span className="amount">
        {isUnknown ? 'not known' : `${minutes} min`}
        {isLate && <span className="late-word"> late</span>}
      </span>
      <Track row={row} isLate={isLate} scale={scale} limit={limit} />
    </>
  )
  if (path === undefined) return <div className="line">{content}</div>
  return (
    <ButtonBase className="line" onClick={() => onGo(path)}>
      {content}
    </ButtonBase>
  )
}

function Track({ row, isLate, scale, limit }: Omit<RowProps, 'onGo'> & { isLate: boolean }) {
  const { from, minutes, isUnknown = false } = row
  const share = (of: number) => `${(of / scale) * 100}%`
  const place = isUnknown
    ? { left: `min(${share(from)}, 100% - 12px)`, width: 12 }
    : { left: share(from), width: share(minutes) }
  const look = isUnknown ? 'bar unknown' : isLate ? 'bar late' : 'bar'
  return (
    <span aria-hidden className="track">
      <span className={look} style={place} />
      {limit !== undefined && limit <= scale && <span className="limit" style={{ left: share(limit) }} />}
    </span>
  )
}

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  '& .line': {
    display: 'grid',
    gridTemplateColumns: columns,
    alignItems: 'center',
    width: '100%',
    minHeight: 28,
    textAlign: 'left',
    fontSize: '0.8125rem',
    lineHeight: '18px',
    borderRadius: '4px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto', py: '4px' },
  },
  '& button.line:hover': { backgroundColor: ui('hover') },
  '& .words': { px: '4px', overflowWrap: 'anywhere' },
  '& .title': { fontWeight: 550 },
  '& .faint, & .amount': { color: 'text.secondary', fontVariantNumeric: 'tabular-nums' },
  '& .amount': { whiteSpace: 'nowrap' },
  '& .late-word': { color: 'error.main' },
  // As high as its row, so that the pieces of the line meet.
  '& .track': {
    position: 'relative',
    alignSelf: 'stretch',
    mx: '4px',
    [narrow]: { gridColumn: '1 / -1', height: 16 },
  },
  '& .bar': {
    position: 'absolute',
    top: 'calc(50% - 6px)',
    height: 12,
    minWidth: '2px',
    borderRadius: '3px',
    // Where the browser paints in its own colours, the edge is all there is of the bar.
    border: '1px solid transparent',
    backgroundColor: ui('accentEdge'),
    backgroundClip: 'border-box',
  },
  '& .bar.late': { backgroundColor: 'error.main' },
  '& .bar.unknown': { backgroundColor: ui('exprTint'), border: `1px dashed ${ui('exprEdge')}` },
  '& .limit': { position: 'absolute', top: 0, bottom: 0, borderLeft: '2px solid', borderColor: 'error.main' },
} as const
