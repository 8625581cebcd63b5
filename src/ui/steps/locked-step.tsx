import { steps } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import { lockAt } from '#catalog/locked.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { LockedBlock } from '../fields/locked-block.tsx'
import { StepHeading } from './step-heading.tsx'

/** All properties come from one expression: no step that lies in them has anything of its own to show. */
export function arePropertiesLocked(state: WorkspaceState): boolean {
  const template = templateOf(state)
  return template !== undefined && lockAt(template, ['properties']) !== undefined
}

/** Basics has more than properties, and Review says of everything what it is. */
export function isStepLocked(state: WorkspaceState): boolean {
  return state.step !== 'basics' && state.step !== 'review' && arePropertiesLocked(state)
}

/** A step in which nothing can be seen or put in before the template is deployed. */
export function LockedStep({ step }: { step: StepId }) {
  const title = steps.find(({ id }) => id === step)?.title ?? step
  return (
    <>
      <StepHeading title={title} lead="What this step holds is known when the template is deployed." />
      <Box sx={{ mt: '16px' }}>
        <LockedBlock label={title} path="/properties" />
      </Box>
    </>
  )
}
