import { Box, Button, Typography } from '@mui/material'
import { useEffect, useMemo, useRef, useState } from 'react'
import { colourLines } from '../fields/json-lines.tsx'
import { fontCode, ui } from '../theme.ts'
import { diffRows } from './diff-rows.ts'
import type { DiffLine, DiffRow } from './diff-rows.ts'

interface SideBySideProps {
  before: string
  after: string
  hasExpressions: boolean
  /** The line of the new text to bring into view, from 1; a new object asks again. */
  shown: { readonly line: number } | undefined
  /** One text below the other instead. */
  isUnified: boolean
}

/** More than anybody reads before applying; the rest on request. */
const firstRows = 600

/** The text now and after, what is the same left out. */
export function SideBySide({ before, after, hasExpressions, shown, isUnified }: SideBySideProps) {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => diffRows(before, after), [before, after])
  const [showsAll, setShowsAll] = useState(false)
  const listed = showsAll ? rows : rows.slice(0, firstRows)
  const at = shown === undefined ? -1 : nearest(listed, shown.line)
  useEffect(() => {
    const row = at < 0 ? undefined : frame.current?.querySelector(`[data-row="${at}"]`)
    const scroller = frame.current?.closest('[data-scroller]')
    if (!row || !scroller) return
    // Only the texts move: scrollIntoView would take the dialog along.
    const [place, view] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()]
    scroller.scrollTop += place.top - view.top - (view.height - place.height) / 2
  }, [at, shown])
  if (rows.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ p: '16px' }}>
        No line would change.
      </Typography>
    )
  }
  const sides = isUnified ? (['both'] as const) : (['before', 'after'] as const)
  return (
    <Box
      ref={frame}
      sx={{ ...grid, gridTemplateColumns: isUnified ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) minmax(0, 1fr)' }}
    >
      {sides.map((side) => (
        <Box key={side} sx={{ borderLeft: side === 'after' ? `1px solid ${ui('border')}` : 'none', minWidth: 0 }}>
          {!isUnified && <Box sx={heading}>{side === 'before' ? 'Now' : 'After'}</Box>}
          <Box tabIndex={0} role="group" aria-label={names[side]} sx={code}>
            <Box sx={{ width: 'max-content', minWidth: '100%' }}>
              {listed.map((row, index) => (
                <Row
                  key={index}
                  row={row}
                  side={side}
                  index={index}
                  isShown={index === at}
                  hasExpressions={hasExpressions}
                />
              ))}
            </Box>
          </Box>
        </Box>
      ))}
      {listed.length < rows.length && (
        <Button onClick={() => setShowsAll(true)} sx={{ gridColumn: '1 / -1', justifySelf: 'start', m: '8px' }}>
          {`Show all ${rows.length.toLocaleString('en')} lines`}
        </Button>
      )}
    </Box>
  )
}

const names = { before: 'Text now', after: 'Text after', both: 'Lines that change' } as const
type Side = keyof typeof names

/** The changed row of a line, else the last before it. */
function nearest(rows: readonly DiffRow[], line: number): number {
  const changed = rows.findIndex((row) => 'isChanged' in row && row.isChanged && row.afterLine >= line)
  return changed < 0 ? rows.findLastIndex((row) => row.afterLine <= line) : changed
}

interface RowProps {
  row: DiffRow
  side: Side
  index: number
  isShown: boolean
  hasExpressions: boolean
}

function Row({ row, side, index, isShown, hasExpressions }: RowProps) {
  if ('fold' in row) {
    return <Box sx={fold}>{`⋯ ${row.fold.toLocaleString('en')} lines`}</Box>
  }
  const { isChanged, before, after } = row
  const line = (shown: DiffLine | undefined, look: Look, isFirst: boolean) => (
    <Line
      line={shown}
      look={look}
      isMarked={isShown && isChanged}
      hasExpressions={hasExpressions}
      {...(isFirst && { index })}
    />
  )
  if (!isChanged) return line(side === 'before' ? before : after, 'same', true)
  if (side === 'both') {
    return (
      <>
        {before && line(before, 'removed', true)}
        {after && line(after, 'added', before === undefined)}
      </>
    )
  }
  const shown = side === 'before' ? before : after
  return line(shown, shown === undefined ? 'gap' : side === 'before' ? 'removed' : 'added', true)
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
    <Box data-row={index} sx={{ ...looks[look], ...(isMarked && { boxShadow: `inset 3px 0 ${ui('accentSolid')}` }) }}>
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
const signs = {
  same: { sign: '', said: '' },
  removed: { sign: '−', said: 'was ' },
  added: { sign: '+', said: 'is ' },
  gap: { sign: '', said: '' },
} as const
const lineLook = { minHeight: 20, pr: '12px', whiteSpace: 'pre' } as const
const looks = {
  same: lineLook,
  removed: { ...lineLook, backgroundColor: ui('diffDel') },
  added: { ...lineLook, backgroundColor: ui('diffAdd') },
  gap: { ...lineLook, backgroundColor: ui('sunken') },
} as const
const grid = { display: 'grid', alignContent: 'start' } as const
const heading = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  px: '12px',
  lineHeight: '36px',
  fontSize: '0.8125rem',
  fontWeight: 550,
  borderBottom: `1px solid ${ui('border')}`,
  backgroundColor: ui('raised'),
} as const
const fold = {
  pl: '56px',
  height: 20,
  color: 'text.secondary',
  backgroundColor: ui('sunken'),
  userSelect: 'none',
} as const
const code = {
  py: '8px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '20px',
  overflowX: 'auto',
  '& .number': { display: 'inline-block', width: 36, textAlign: 'right', color: 'text.secondary', userSelect: 'none' },
  '& .sign': { display: 'inline-block', width: 20, textAlign: 'center', userSelect: 'none' },
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
} as const
