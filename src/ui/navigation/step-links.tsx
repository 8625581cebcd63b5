import { Link } from '@mui/material'
import type { StepId } from '#catalog/declaration.ts'
import { steps } from '#catalog/declaration.ts'
import { useEffect, useId, useRef } from 'react'
import { countsByStep, describeCounts, sameCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { CountBadges } from './count-badges.tsx'
import { StepIcon } from './step-icon.tsx'

export type NavigationForm = 'column' | 'rail' | 'row'

interface StepLinkProps {
  step: StepId
  title: string
  form: NavigationForm
}

function useStepCounts(step: StepId): Counts {
  return useWorkspaceState(({ analysis, templateIndex }) => countsByStep(analysis, templateIndex)[step], sameCounts)
}

/** One step: always reachable, named by its title alone, its findings told as a description. */
function StepLink({ step, title, form }: StepLinkProps) {
  const { actions } = useWorkspace()
  const isCurrent = useWorkspaceState((state) => state.step === step)
  const counts = useStepCounts(step)
  const description = describeCounts(counts)
  const id = useId()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent && form === 'row') link.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [isCurrent, form])

  return (
    <>
      <Link
        ref={link}
        href={`#${step}`}
        underline="none"
        color="inherit"
        aria-current={isCurrent ? 'step' : undefined}
        aria-label={title}
        aria-describedby={description === '' ? undefined : id}
        title={form === 'rail' ? title : undefined}
        onClick={(event) => {
          event.preventDefault()
          actions.goToStep(step)
        }}
        sx={[linkLook, looks[form], isCurrent && currentLooks[form]]}
      >
        {form !== 'row' && <StepIcon step={step} isCurrent={isCurrent} />}
        {form !== 'rail' && <span>{title}</span>}
        <CountBadges counts={counts} isDot={form === 'rail'} />
      </Link>
      {description !== '' && (
        <span id={id} hidden>
          {description}
        </span>
      )}
    </>
  )
}

const linkLook = {
  display: 'flex',
  alignItems: 'center',
  fontWeight: 550,
  borderRadius: '6px',
  whiteSpace: 'nowrap',
  '&:hover': { backgroundColor: ui('hover') },
  '&:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: '-2px' },
  '@media (forced-colors: active)': { '&[aria-current]': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
} as const

const looks = {
  // Counts of three kinds find no room beside the title: they go below it, and none is cut off.
  column: {
    flexWrap: 'wrap',
    gap: '0 12px',
    minHeight: 36,
    py: '6px',
    px: '8px',
    mx: '8px',
    flex: 'none',
    '& > :last-child': { ml: 'auto' },
  },
  rail: { width: 40, height: 40, justifyContent: 'center', mx: 'auto', position: 'relative' },
  row: {
    gap: '6px',
    height: 40,
    px: '12px',
    borderRadius: 0,
    borderBottom: '2px solid transparent',
    color: 'text.secondary',
  },
} as const

const currentLooks = {
  column: { fontWeight: 600, '&, &:hover': { backgroundColor: ui('selected') } },
  rail: { '&, &:hover': { backgroundColor: ui('selected') } },
  row: { borderBottomColor: 'primary.main', color: 'primary.main', '&:hover': { backgroundColor: 'transparent' } },
} as const

export function StepLinks({ form }: { form: NavigationForm }) {
  return steps.map(({ id, title }) => <StepLink key={id} step={id} title={title} form={form} />)
}
