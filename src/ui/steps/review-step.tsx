import { steps } from '#catalog/declaration.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Link, Typography } from '@mui/material'
import { Fragment, Suspense, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useIsReadOnly } from '../fields/read.ts'
import { late } from '../late.tsx'
import { useSession } from '../session.tsx'
import { RunTimeNote } from '../timeline/run-time-note.tsx'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { ReviewBanner } from './review-banner.tsx'
import { reviewOf } from './review-rows.ts'
import type { ReviewGroup, ReviewRow, ReviewValue } from './review-rows.ts'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { StepHeading } from './step-heading.tsx'

const PreflightList = late(async () => (await import('../preflight/preflight-list.tsx')).PreflightList)

/** Everything at a glance before the template leaves. Nothing here blocks. */
export function ReviewStep({ exportActions }: { exportActions: ReactNode }) {
  const template = useWorkspaceState(templateOf)
  const { preview } = useSession()
  const groups = useMemo(() => (template ? reviewOf(template) : []), [template])
  return (
    <>
      <StepHeading title="Review" lead="Everything at a glance before the template leaves." />
      <ReviewBanner />
      <RunTimeNote />
      <Box sx={table}>
        {groups.map((group) => (
          <Group key={group.step} group={group} />
        ))}
      </Box>
      <Suspense>
        <PreflightList />
      </Suspense>
      <ReadableElsewhere />
      {preview === undefined && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mt: '24px' }}>{exportActions}</Box>
          <FailureLink />
        </>
      )}
    </>
  )
}

/** The way back from a build that did not work. */
function FailureLink() {
  const { openDialog } = useSession()
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: '16px' }}>
      Did a build of it fail?{' '}
      <Link component="button" variant="body2" onClick={() => openDialog('failure')} sx={{ fontWeight: 550 }}>
        Explain it from its error or log…
      </Link>
    </Typography>
  )
}

const atOnce = 30

function Group({ group: { step, rows } }: { group: ReviewGroup }) {
  const { actions } = useWorkspace()
  const way = useIsReadOnly() ? 'Show' : 'Edit'
  const [isWhole, setWhole] = useState(rows.length <= atOnce + 5)
  const title = steps.find(({ id }) => id === step)?.title ?? step
  const shown = isWhole ? rows : rows.slice(0, atOnce)
  return (
    <Box component="section" aria-label={title} sx={section}>
      <Typography variant="h3" component="h2" className="title">
        {title}
      </Typography>
      <Box component="dl" className="rows">
        {shown.map((row, index) => (
          <Row key={`${row.label} ${index}`} row={row} />
        ))}
        {!isWhole && (
          <Link component="button" type="button" sx={{ fontSize: '0.8125rem' }} onClick={() => setWhole(true)}>
            Show all {rows.length}
          </Link>
        )}
      </Box>
      <Link
        component="button"
        type="button"
        className="edit"
        aria-label={`${way} ${title}`}
        sx={{ fontSize: '0.8125rem' }}
        onClick={() => actions.goToStep(step)}
      >
        {way}
      </Link>
    </Box>
  )
}

function Row({ row: { label, values } }: { row: ReviewRow }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {values.map((value, index) => (
          <ValueText key={index} value={value} />
        ))}
      </dd>
    </div>
  )
}

function ValueText({ value: { text, form } }: { value: ReviewValue }) {
  return <div className={form}>{text.startsWith('/') ? <ResourceIdText text={text} /> : text}</div>
}

/** It breaks behind its names, and what is yet to be filled in of it looks so. */
function ResourceIdText({ text }: { text: string }) {
  return text.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={index}>
      {/^<[^<>]+>\/?$/.test(part) ? <span className="placeholder">{part}</span> : part}
      <wbr />
    </Fragment>
  ))
}

const table = {
  mt: '16px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const

const section = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '4px 12px',
  p: '12px 16px',
  '& + &': { borderTop: `1px solid ${ui('border')}` },
  '& .rows': { m: 0, gridColumn: '1 / -1', minWidth: 0 },
  '& .rows > div': { display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', gap: '0 12px', py: '2px' },
  '& .edit': { gridColumn: 2, gridRow: 1 },
  '& dt': { color: 'text.secondary', fontSize: '0.8125rem', lineHeight: '20px', overflowWrap: 'anywhere' },
  '& dd': { m: 0, fontSize: '0.8125rem', lineHeight: '20px', overflowWrap: 'anywhere', minWidth: 0 },
  '& .expression': { fontFamily: fontCode, fontSize: '0.75rem', color: ui('expr') },
  '& .placeholder': { fontFamily: fontCode, fontSize: '0.75rem', color: 'warning.main' },
  '& .kept': { fontFamily: fontCode, fontSize: '0.75rem', color: 'text.secondary' },
  '@container pane (min-width: 540px)': {
    gridTemplateColumns: '104px minmax(0, 1fr) auto',
    '& .rows': { gridColumn: 2, gridRow: 1, mt: '-2px' },
    '& .edit': { gridColumn: 3, alignSelf: 'start' },
  },
} as const
