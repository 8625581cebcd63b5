import { steps } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import { Box } from '@mui/material'
import { LockedProperties } from './locked-properties.tsx'
import { StepHeading } from './step-heading.tsx'
import type { lockOf } from './step-lock.ts'

const leads = {
  expression: 'What this step holds is known when the template is deployed.',
  'no-object': 'What this step holds has no place until the properties are an object.',
} as const

interface LockedStepProps {
  step: StepId
  lock: NonNullable<ReturnType<typeof lockOf>>
}

/** A step in which nothing can be seen or put in as the properties are. */
export function LockedStep({ step, lock }: LockedStepProps) {
  const title = steps.find(({ id }) => id === step)?.title ?? step
  return (
    <>
      <StepHeading title={title} lead={leads[lock]} />
      <Box sx={{ mt: '16px' }}>
        <LockedProperties label={title} lock={lock} />
      </Box>
    </>
  )
}
