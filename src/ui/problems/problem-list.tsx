import { Box, Button } from '@mui/material'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Finding, Fix } from '#core/finding.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { NoProblems } from './no-problems.tsx'
import { ProblemItem } from './problem-item.tsx'
import { indexOfFinding } from './problem-rows.ts'
import type { ProblemRow } from './problem-rows.ts'

const firstRows = 10
const moreRows = 50
/** How near their end is scrolled to before more are drawn. */
const near = '60px'

interface ProblemListProps {
  rows: readonly ProblemRow[]
  /** There are notes that the filter hides. */
  hasMore: boolean
  isNarrow: boolean
  onShow: (finding: Finding) => void
  onFix: ((finding: Finding, fix: Fix) => void) | undefined
}

/** A broken text can have thousands: the first ones are drawn, the others as they are scrolled to. */
export function ProblemList({ rows, hasMore, ...row }: ProblemListProps) {
  const [asked, setDrawn] = useState(firstRows)
  const shown = useWorkspaceState((state) => state.shownFinding)
  const selected = useMemo(() => positionOf(shown, rows), [rows, shown])
  const drawn = Math.max(asked, selected + 1)
  if (rows.length === 0) return <NoProblems hasMore={hasMore} />
  return (
    <>
      <Box component="ul" aria-label="Findings" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, drawn).map((one, at) => (
          <ProblemItem key={one.key} row={one} isSelected={at === selected} {...row} />
        ))}
      </Box>
      {rows.length > drawn && <More count={rows.length} onMore={() => setDrawn(drawn + moreRows)} />}
    </>
  )
}

function positionOf(shown: Finding | undefined, rows: readonly ProblemRow[]): number {
  const found = rows.map(({ finding }) => finding)
  return shown ? indexOfFinding(found, shown) : -1
}

/** What is not drawn yet: drawn before it is scrolled to, or by its button. */
function More({ count, onMore }: { count: number; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const isNear = useEffectEvent(onMore)
  useEffect(() => {
    if (!button.current) return undefined
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && isNear(), {
      rootMargin: near,
      scrollMargin: near,
    })
    watch.observe(button.current)
    return () => watch.disconnect()
  })
  return (
    <Button ref={button} onClick={onMore}>
      {`Show more of ${count.toLocaleString('en')}`}
    </Button>
  )
}
