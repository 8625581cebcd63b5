import { Box, Typography, useMediaQuery } from '@mui/material'
import type { Theme } from '@mui/material'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { counted } from '#core/counted.ts'
import type { Difference } from '#store/compare/difference.ts'
import type { LaidOut } from '#store/compare/laid-out-alike.ts'
import { findingsOfTemplate, templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { countAll, describeCounts } from '../counts.ts'
import { formatTime } from '../first-run/format-time.ts'
import { CountBadges } from '../navigation/count-badges.tsx'
import { useSession } from '../session.tsx'
import { NoLine, SideBySide } from '../texts/side-by-side.tsx'
import type { Shown } from '../texts/side-by-side.tsx'
import { ui } from '../theme.ts'
import { visuallyHidden } from '../visually-hidden.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { DifferenceList } from './difference-list.tsx'
import { useComparison } from './use-comparison.ts'

/** The draft beside the shared template: what differs in words, and both texts. Nothing in it changes either. */
export function CompareView() {
  const { draft } = useSession()
  const shared = useWorkspace()
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'))
  const { differences, isSameInValue, spread, rows, placeOf } = useComparison(draft, shared)
  const [chosen, setChosen] = useState<{ difference: Difference; place: Shown }>()
  const hasExpressions = useStore(shared, (state) => templateOf(state)?.hasExpressions ?? false)
  return (
    <Box
      component="main"
      id="form"
      tabIndex={-1}
      data-pane="form"
      data-scroller={isNarrow || undefined}
      sx={isNarrow ? stacked : columns}
    >
      <Box sx={isNarrow ? { p: '16px' } : side}>
        <Typography component="h1" variant="h2">
          {differences.length === 0 ? 'No differences' : counted(differences.length, 'difference')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: '12px' }}>
          {leadOf(differences.length, isSameInValue, spread !== undefined)}
        </Typography>
        {differences.length > 0 && (
          <DifferenceList
            differences={differences}
            shown={chosen?.difference}
            onShow={(difference) => setChosen({ difference, place: placeOf(difference) })}
          />
        )}
        <Findings of={shared} />
      </Box>
      <Box sx={isNarrow ? { borderTop: `1px solid ${ui('border')}`, backgroundColor: ui('surface') } : texts}>
        {rows.length === 0 ? (
          <NoLine>No line differs.</NoLine>
        ) : (
          <SideBySide
            rows={rows}
            hasExpressions={hasExpressions}
            shown={chosen?.place}
            isUnified={isNarrow}
            headings={headingsOf(spread)}
            names={names}
          />
        )}
      </Box>
    </Box>
  )
}

const names = { before: 'My draft', after: 'Shared template', both: 'My draft and the shared template' } as const

function headingsOf(spread: LaidOut['spread']) {
  return {
    before: <DraftHeading isSpread={spread === 'before'} />,
    after: <Heading note={`read-only${spread === 'after' ? spreadNote : ''}`}>Shared template</Heading>,
  }
}

/** A minified text is put on lines to be compared; it stays as it is. */
const spreadNote = ' · minified, shown in lines'

function leadOf(count: number, isSameInValue: boolean, isSpread: boolean): string {
  if (count === 0) {
    return isSpread
      ? 'The shared template is your draft, but for blanks and line breaks: one of the two is minified.'
      : 'The shared template is your draft, character for character.'
  }
  return isSameInValue ? 'Every value is the same; only the texts differ.' : 'From your draft to the shared template.'
}

function DraftHeading({ isSpread }: { isSpread: boolean }) {
  const { draft, drafts } = useSession()
  const draftId = useStore(draft, ({ document }) => document?.id)
  const savedAt = useStore(drafts, ({ recent }) => recent.find(({ id }) => id === draftId)?.changedAt)
  const [openedAt] = useState(() => Date.now())
  const saved = savedAt === undefined ? 'in this browser' : `saved ${formatTime(savedAt, openedAt)}`
  return <Heading note={`${saved}${isSpread ? spreadNote : ''}`}>My draft</Heading>
}

function Heading({ note, children }: { note: string; children: ReactNode }) {
  return (
    <Typography component="h2" variant="h3" noWrap sx={{ lineHeight: '36px' }}>
      {children}{' '}
      <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '4px' }}>
        {note}
      </Typography>
    </Typography>
  )
}

function Findings({ of }: { of: Workspace }) {
  const analysis = useStore(of, (state) => state.analysis)
  const templateIndex = useStore(of, (state) => state.templateIndex)
  const counts = countAll(findingsOfTemplate({ analysis, templateIndex }))
  const words = describeCounts(counts)
  return (
    <Box component="section" aria-labelledby="shared-findings" sx={{ mt: '24px' }}>
      <Typography id="shared-findings" component="h2" variant="h3" sx={{ mb: '6px' }}>
        Findings in the shared template
      </Typography>
      {words === '' ? (
        <Typography variant="body2" color="textSecondary">
          None.
        </Typography>
      ) : (
        <>
          <CountBadges counts={counts} />
          <Box component="span" sx={visuallyHidden}>
            {words}
          </Box>
        </>
      )}
    </Box>
  )
}

const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'clamp(280px, 25%, 400px) minmax(0, 1fr)',
  gridTemplateRows: 'minmax(0, 1fr)',
  '&:focus': { outline: 'none' },
} as const
const side = { overflowY: 'auto', p: '16px', borderRight: `1px solid ${ui('border')}` } as const
const texts = { minWidth: 0, minHeight: 0, backgroundColor: ui('surface') } as const
const stacked = { flex: 1, minHeight: 0, overflowY: 'auto', '&:focus': { outline: 'none' } } as const
