import type { StepId } from '#catalog/declaration.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { late } from '../late.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { BasicsStep } from './basics-step.tsx'
import { ListStep } from './list-step.tsx'
import { LockedStep } from './locked-step.tsx'
import { NoTemplate } from './no-template.tsx'
import { PaneKeys } from './pane-keys.tsx'
import { stepLockOf } from './step-lock.ts'

const SourceStep = late(async () => (await import('./source-step.tsx')).SourceStep)
const ValidateStep = late(async () => (await import('./validate-step.tsx')).ValidateStep)
const BuildStep = late(async () => (await import('./build-step.tsx')).BuildStep)
const ReviewStep = late(async () => (await import('./review-step.tsx')).ReviewStep)

interface StepPageProps {
  /** Stands at the end of Review. */
  exportActions?: ReactNode
}

/** The page of the current step. Its width decides its columns, so it looks right in any pane. */
export function StepPage({ exportActions }: StepPageProps) {
  const step = useWorkspaceState((state) => state.step)
  const isTemplate = useWorkspaceState((state) => templateOf(state) !== undefined)
  const templateKey = useWorkspaceState((state) => `${state.document?.id ?? ''} ${state.templateIndex}`)
  return (
    <Box sx={page}>
      <PaneKeys>
        {isTemplate ? (
          <Suspense>
            <CurrentStep key={`${templateKey} ${step}`} step={step} exportActions={exportActions} />
          </Suspense>
        ) : (
          <NoTemplate />
        )}
      </PaneKeys>
    </Box>
  )
}

function CurrentStep({ step, exportActions }: { step: StepId; exportActions: ReactNode }) {
  const lock = useWorkspaceState(stepLockOf)
  if (lock) return <LockedStep step={step} lock={lock} />
  switch (step) {
    case 'basics':
      return <BasicsStep />
    case 'source':
      return <SourceStep />
    case 'customize':
      return (
        <ListStep
          list="customize"
          title="Customize"
          lead="Steps run in this order. The first failure stops the build."
        />
      )
    case 'validate':
      return <ValidateStep />
    case 'distribute':
      return <ListStep list="distribute" title="Distribute" lead="Where the finished image goes." />
    case 'build':
      return <BuildStep />
    case 'review':
      return <ReviewStep exportActions={exportActions} />
  }
}

const page = {
  containerType: 'inline-size',
  containerName: 'pane',
  maxWidth: 840,
  minWidth: 0,
  pb: '32px',
} as const
