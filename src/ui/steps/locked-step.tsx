import { properties, steps } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import { lockAt } from '#catalog/locked.ts'
import { NodeType } from '#core/text/tree.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { RawField } from '../fields/field.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { StepHeading } from './step-heading.tsx'

const path = '/properties'

/** All properties come from one expression: no step that lies in them has anything of its own to show. */
export function arePropertiesLocked(state: WorkspaceState): boolean {
  const template = templateOf(state)
  return template !== undefined && lockAt(template, ['properties']) !== undefined
}

/** A list, a text or nothing stands where the properties belong: no field has a place in it. */
export function arePropertiesOdd(state: WorkspaceState): boolean {
  return (valueAt(state, path)?.type ?? NodeType.Object) !== NodeType.Object && !arePropertiesLocked(state)
}

/** Basics has more than properties, and Review says of everything what it is. */
export function isStepLocked(state: WorkspaceState): boolean {
  return state.step !== 'basics' && state.step !== 'review' && (arePropertiesLocked(state) || arePropertiesOdd(state))
}

/** A step in which nothing can be seen or put in before the template is deployed. */
export function LockedStep({ step }: { step: StepId }) {
  const title = steps.find(({ id }) => id === step)?.title ?? step
  const isOdd = useWorkspaceState(arePropertiesOdd)
  return (
    <>
      <StepHeading
        title={title}
        lead={
          isOdd
            ? 'What this step holds has no place until the properties are an object.'
            : 'What this step holds is known when the template is deployed.'
        }
      />
      <Box sx={{ mt: '16px' }}>{isOdd ? <OddProperties /> : <LockedBlock label={title} path={path} />}</Box>
    </>
  )
}

/** What stands in place of the properties, as it is written. */
export function OddProperties() {
  return <RawField field={properties} path={path} />
}
