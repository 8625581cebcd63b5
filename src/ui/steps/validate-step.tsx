import { isIncomplete } from '#catalog/checks/damage.ts'
import { bodySettings } from '#catalog/settings/index.ts'
import { fieldIn } from '#core/field.ts'
import type { Field } from '#core/field.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import { Box, Typography } from '@mui/material'
import { fitOf } from '../fields/field.tsx'
import { Form } from '../fields/form.tsx'
import { LaterFields } from '../fields/later-fields.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { ObjectFields } from '../fields/object-fields.tsx'
import { RawJson } from '../fields/raw-json.tsx'
import { shownAt, useIsPresent } from '../fields/read.ts'
import { useVersion } from '../fields/use-object.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { ListStep } from './list-step.tsx'
import { Panel } from './section.tsx'
import { StepHeading } from './step-heading.tsx'

const path = '/properties/validate'
const title = 'Validate'
const lead = 'Checks on a VM made from the finished image, before it is distributed.'
const field = bodySettings.find(({ field: { name } }) => name === 'validate')?.field
const declared: readonly Field[] = field?.shape.type === 'object' ? field.shape.fields : []
const list = ['inVMValidations']

/** The list of validators, and what their failure means. */
export function ValidateStep() {
  const version = useVersion()
  const isPresent = useIsPresent(path)
  const findings = useFindings(path)
  const fit = useWorkspaceState((state) => (field ? fitOf(field.shape, shownAt(state, path)) : 'form'))
  // A damaged validator says nothing of the flags: only damage beside the list puts them in doubt.
  const isBroken = useWorkspaceState((state) => {
    const tree = templateOf(state)?.tree
    const node = valueAt(state, path)?.node
    return tree !== undefined && node !== undefined && isIncomplete(tree, node)
  })
  if (field && !fieldIn(field, version) && !isPresent) return <NotInVersion field={field} version={version} />
  if (fit !== 'form') {
    return (
      <>
        <StepHeading title={title} lead={lead} />
        <Box sx={{ mt: '16px' }}>
          {fit === 'locked' ? (
            <LockedBlock label={title} path={path} />
          ) : (
            <RawJson path={path} name={{ label: title }} />
          )}
        </Box>
      </>
    )
  }
  return (
    <ListStep list="validate" title={title} lead={lead}>
      <FindingsList findings={findings} />
      {!isBroken && (
        <Box sx={{ mt: '24px' }}>
          <Panel>
            <Form base={path}>
              <ObjectFields declared={declared} path={path} skipped={list} />
            </Form>
          </Panel>
        </Box>
      )}
    </ListStep>
  )
}

function NotInVersion({ field, version }: { field: Field; version: string }) {
  return (
    <>
      <StepHeading title={title} lead={lead} />
      <Box sx={{ mt: '16px' }}>
        <Panel>
          <Typography variant="body2" sx={{ mb: '8px' }}>
            API version {version} knows no validation.
          </Typography>
          <LaterFields fields={[field]} />
        </Panel>
      </Box>
    </>
  )
}
