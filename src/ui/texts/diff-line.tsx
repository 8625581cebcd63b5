import { Box } from '@mui/material'
import { colourLines } from '../fields/json-lines.tsx'
import { fontCode, ui } from '../theme.ts'
import type { DiffLine, DiffRow } from './diff-rows.ts'

export type Side = 'before' | 'after' | 'both'

interface RowProps {
  row: DiffRow
  side: Side
  index: number
  isMarked: boolean
  hasExpressions: boolean
}

/** A row of two texts, as it looks on one side or with both below each other. */
export function Row({ row, side, index, isMarked, hasExpressions }: RowProps) {
  if ('fold' in row) return <Box sx={fold}>{`⋯ ${row.fold.toLocaleString('en')} lines`}</Box>
  const { change, before, after } = row
  const line = (shown: DiffLine | undefined, look: Look, isFirst: boolean) => (
    <Line line={shown} look={look} isMarked={isMarked} hasExpressions={hasExpressions} {...(isFirst && { index })} />
  )
  if (change === 'same') return line(side === 'before' ? before : after, 'same', true)
  if (side === 'both') {
    return (
      <>
        {before && line(before, change === 'moved' ? 'movedAway' : 'removed', true)}
        {after && line(after, change === 'moved' ? 'movedHere' : 'added', before === undefined)}
      </>
    )
  }
  return line(row[side], row[side] ? lookOf[change][side] : 'gap', true)
}

interface LineProps {
  line: DiffLine | undefined
  look: Look
  isMarked: boolean
  hasExpressions: boolean
  /** Of the row, on its first line. */
  index?: number
}

function Line({ line, look, isMarked, hasExpressions, index }: LineProps) {
  const { said, sign } = signs[look]
  return (
    <Box data-row={index} sx={isMarked ? { ...looks[look], ...marked } : looks[look]}>
      <span className="number">{line?.number}</span>
      <span className="sign" aria-hidden>
        {sign}
      </span>
      {said !== '' && <span className="unseen">{said}</span>}
      {line ? colourLines(line.text, hasExpressions) : ' '}
    </Box>
  )
}

type Look = keyof typeof looks
const lookOf = {
  changed: { before: 'removed', after: 'added' },
  moved: { before: 'movedAway', after: 'movedHere' },
} as const
const signs = {
  same: { sign: '', said: '' },
  removed: { sign: '−', said: 'was ' },
  added: { sign: '+', said: 'is ' },
  movedAway: { sign: '↕', said: 'moved from here ' },
  movedHere: { sign: '↕', said: 'moved here ' },
  gap: { sign: '', said: '' },
} as const
const line = { minHeight: 20, pr: '12px', whiteSpace: 'pre' } as const
const moved = { ...line, backgroundColor: ui('accentTint') } as const
const looks = {
  same: line,
  removed: { ...line, backgroundColor: ui('diffDel') },
  added: { ...line, backgroundColor: ui('diffAdd') },
  movedAway: moved,
  movedHere: moved,
  gap: { ...line, backgroundColor: ui('sunken') },
} as const
const marked = { boxShadow: `inset 3px 0 ${ui('accentSolid')}` } as const
const fold = {
  pl: '56px',
  height: 20,
  color: 'text.secondary',
  backgroundColor: ui('sunken'),
  userSelect: 'none',
} as const

/** Around the lines: their type, and what their parts look like. */
export const linesLook = {
  py: '8px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '20px',
  '& .number': { display: 'inline-block', width: 36, textAlign: 'right', color: 'text.secondary', userSelect: 'none' },
  '& .sign': { display: 'inline-block', width: 20, textAlign: 'center', userSelect: 'none' },
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
} as const
