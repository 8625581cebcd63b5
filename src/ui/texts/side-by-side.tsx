import { Box, Button, Typography } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode, Ref } from 'react'
import type { LineRange } from '#store/compare/moved-lines.ts'
import { ui } from '../theme.ts'
import { linesLook, Row } from './diff-line.tsx'
import type { Side } from './diff-line.tsx'
import { nearestRow } from './diff-rows.ts'
import type { DiffRow } from './diff-rows.ts'
import { useLinkedScroll } from './use-linked-scroll.ts'

/** What to bring into view: lines of both texts, or of the one that has it. A new object asks again. */
export interface Shown {
  readonly before?: LineRange | undefined
  readonly after?: LineRange | undefined
}

interface SideBySideProps {
  rows: readonly DiffRow[]
  hasExpressions: boolean
  shown: Shown | undefined
  /** One text below the other instead, in the nearest `data-scroller` around. */
  isUnified: boolean
  /** What each side is called: above it, and by assistive technology. */
  headings: { readonly before: ReactNode; readonly after: ReactNode }
  names: Readonly<Record<Side, string>>
}

/** More than anybody reads at once; the rest on request, or where something of it is asked for. */
const firstRows = 600

/** Two texts side by side, what is the same left out. They scroll together, and part only to show what moved. */
export function SideBySide({ rows, hasExpressions, shown, isUnified, headings, names }: SideBySideProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { first, second, follow, scrollTo } = useLinkedScroll()
  const at = shown && rowsOf(rows, shown)
  const [asked, setAsked] = useState(firstRows)
  const count = Math.max(asked, at ? Math.max(at.before, at.after) + firstRows / 10 : 0)
  // What was drawn once stays: the place in it would be lost.
  if (count > asked) setAsked(count)
  const listed = rows.slice(0, count)
  useEffect(() => {
    if (!at) return
    if (isUnified) {
      const scroller = frame.current?.closest<HTMLElement>('[data-scroller]')
      if (scroller && frame.current) scroller.scrollTop += distanceTo(frame.current, at.after, scroller)
      return
    }
    for (const [box, row] of [
      [first.current, at.before],
      [second.current, at.after],
    ] as const) {
      if (box) scrollTo(box, box.scrollTop + distanceTo(box, row, box))
    }
    // A new object asks again, also for the same rows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, isUnified])

  const lines = (side: Side) => (
    <Box sx={{ width: 'max-content', minWidth: '100%' }}>
      {listed.map((row, index) => (
        <Row
          key={index}
          row={row}
          side={side}
          index={index}
          isMarked={shown !== undefined && isMarked(row, side, shown, index === at?.after)}
          hasExpressions={hasExpressions}
        />
      ))}
    </Box>
  )
  const rest = listed.length < rows.length && (
    <Button onClick={() => setAsked(rows.length)} sx={{ m: '8px', flex: 'none', alignSelf: 'start' }}>
      {`Show all ${rows.length.toLocaleString('en')} lines`}
    </Button>
  )
  if (isUnified) {
    return (
      <Box ref={frame}>
        <Box tabIndex={0} role="group" aria-label={names.both} sx={{ ...linesLook, overflowX: 'auto' }}>
          {lines('both')}
        </Box>
        {rest}
      </Box>
    )
  }
  const sideOf = (side: 'before' | 'after', ref: Ref<HTMLDivElement>) => (
    <Box sx={column}>
      <Box sx={heading}>{headings[side]}</Box>
      <Box
        ref={ref}
        tabIndex={0}
        role="group"
        aria-label={names[side]}
        onScroll={({ currentTarget }) => follow(currentTarget)}
        sx={{ ...linesLook, flex: 1, minHeight: 0, overflow: 'auto' }}
      >
        {lines(side)}
      </Box>
    </Box>
  )
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={columns}>
        {sideOf('before', first)}
        {sideOf('after', second)}
      </Box>
      {rest}
    </Box>
  )
}

/** What is said in place of two texts whose lines are all the same. */
export function NoLine({ children }: { children: string }) {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ p: '16px' }}>
      {children}
    </Typography>
  )
}

type RowsAt = Readonly<Record<'before' | 'after', number>>

/** A side that does not have it goes along with the other. */
function rowsOf(rows: readonly DiffRow[], { before, after }: Shown): RowsAt {
  const [old, now] = [before && nearestRow(rows, 'before', before.from), after && nearestRow(rows, 'after', after.from)]
  return { before: old ?? now ?? -1, after: now ?? old ?? -1 }
}

/** What stands in both texts is marked where it stands in each; else the place of it is marked across both. */
function isMarked(row: DiffRow, side: Side, shown: Shown, isNearest: boolean): boolean {
  if ('fold' in row || row.change === 'same') return false
  const isIn = (own: 'before' | 'after') => {
    const [number, range] = [row[own]?.number, shown[own]]
    return number !== undefined && range !== undefined && range.from <= number && number <= range.to
  }
  if (shown.before && shown.after && side !== 'both') return isIn(side)
  return isIn('before') || isIn('after') || isNearest
}

/** From the middle of the box to the row. Only the texts move: scrollIntoView would take the dialog along. */
function distanceTo(within: HTMLElement, row: number, box: HTMLElement): number {
  const place = within.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect()
  const view = box.getBoundingClientRect()
  return place ? place.top - view.top - (view.height - place.height) / 2 : 0
}

const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gridTemplateRows: 'minmax(0, 1fr)',
} as const
const column = {
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  '& + &': { borderLeft: `1px solid ${ui('border')}` },
} as const
const heading = {
  flex: 'none',
  px: '12px',
  lineHeight: '36px',
  fontSize: '0.8125rem',
  fontWeight: 550,
  borderBottom: `1px solid ${ui('border')}`,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const
