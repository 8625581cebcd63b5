import { bodySettings, resourceSettings } from '#catalog/settings/index.ts'
import { resourceType } from '#catalog/settings/type.ts'
import type { Field } from '#core/field.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { Suspense, useEffect, useState } from 'react'
import { Form } from '../fields/form.tsx'
import { KeptAsIs } from '../fields/kept-as-is.tsx'
import { LaterFields } from '../fields/later-fields.tsx'
import { FieldCells, grid } from '../fields/object-fields.tsx'
import { child, shownAt } from '../fields/read.ts'
import { SelectField } from '../fields/select-field.tsx'
import { useObject } from '../fields/use-object.ts'
import { late } from '../late.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { LockedProperties } from './locked-properties.tsx'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { isObjectField, ObjectSection, Panel } from './section.tsx'
import { StepHeading } from './step-heading.tsx'
import { lockOf } from './step-lock.ts'
import type { VersionChoice } from './version-choice.tsx'

// What another version would mean is worked out by the checks, which the first screen does without.
const VersionFacts = late(async () => (await import('./version-facts.tsx')).VersionFacts)

const RunTimeNote = late(async () => (await import('../timeline/run-time-note.tsx')).RunTimeNote)

const envelope = resourceSettings.map(({ field }) => field)
const order = ['name', 'location', 'apiVersion']
const body = bodySettings.filter(({ step }) => step === 'basics').map(({ field }) => field)
const bodyNames = bodySettings.filter(({ step }) => step !== 'basics').map(({ field }) => field.name)

/** What the template is called, where it lives, who it acts as. */
export function BasicsStep() {
  const container = useWorkspaceState((state) => templateOf(state)?.container)
  const isUsualType = useWorkspaceState((state) => {
    const { type, text } = shownAt(state, '/type')
    return text === resourceType || (type === undefined && container === 'body')
  })
  const beside = useSaidBeside()
  const names = useObject(envelope, '', { skipped: ['properties', ...beside, ...(isUsualType ? ['type'] : [])] })
  const lock = useWorkspaceState(lockOf)
  const inBody = useObject(body, '/properties', { skipped: bodyNames })
  const present = useWorkspaceState((state) =>
    ['/name', '/apiVersion'].filter((path) => shownAt(state, path).type !== undefined).join(),
  )
  // A request body has neither name nor version: both stand in the address.
  const isAbsent = (name: string) =>
    container === 'body' && order[1] !== name && order.includes(name) && !present.includes(name)
  const fields = names.fields.filter(({ name }) => !isAbsent(name))
  const first = [...fields]
    .filter(({ name }) => order.includes(name))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const later = fields.filter(({ name }) => !order.includes(name))
  const objects = later.filter(isObjectField)
  const rest = later.filter((field) => !isObjectField(field))
  const needsLater = [...names.later, ...inBody.later]
  return (
    <>
      <StepHeading title="Basics" lead="What the template is called, where it lives, and who it acts as." />
      <Form base="">
        <Box sx={{ mt: '16px' }}>
          <Panel>
            {/* What is said of the version follows it; where there are two columns, the timeout still stands beside it. */}
            <Box sx={{ ...grid, gridAutoFlow: 'dense' }}>
              {first.map((field) => (
                <FirstCell key={field.name} field={field} />
              ))}
              <Box className="wide">
                <Suspense>
                  <VersionFacts isInAddress={container === 'body'} beside={beside} />
                </Suspense>
              </Box>
              {lock ? (
                <Box className="wide">
                  <LockedProperties label="Properties" lock={lock} />
                </Box>
              ) : (
                <FieldCells fields={inBody.fields} path="/properties" />
              )}
              <Box className="wide" sx={{ '&:empty': { display: 'none' } }}>
                <Suspense>
                  <RunTimeNote onlyIfShort />
                </Suspense>
              </Box>
            </Box>
          </Panel>
        </Box>
        {objects.map((field) => (
          <ObjectSection key={field.name} field={field} path={child('', field.name)} />
        ))}
        <Box sx={{ mt: '24px' }}>
          <Panel>
            <Box sx={grid}>
              <FieldCells fields={rest} path="" />
            </Box>
          </Panel>
        </Box>
        {needsLater.length > 0 && (
          <Box sx={{ mt: '24px' }}>
            <LaterFields fields={needsLater} />
          </Box>
        )}
        {names.unknown.length > 0 && (
          <Box sx={{ mt: '24px' }}>
            <KeptAsIs owner="" keys={names.unknown} />
          </Box>
        )}
      </Form>
      <ReadableElsewhere />
    </>
  )
}

/** What the code round the template says: here it would be said twice. */
function useSaidBeside(): readonly string[] {
  const names = useWorkspaceState((state) => {
    const said = templateOf(state)?.beside
    const isOutside = (name: string) => said?.has(name) === true && shownAt(state, child('', name)).type === undefined
    return envelope
      .map(({ name }) => name)
      .filter(isOutside)
      .join()
  })
  return names === '' ? [] : names.split(',')
}

function FirstCell({ field }: { field: Field }) {
  if (field.name !== 'apiVersion') return <FieldCells fields={[field]} path="" />
  return (
    <Box className="half">
      <VersionField field={field} />
    </Box>
  )
}

/** Not by Suspense: the list measures itself as it opens, so what it shows must be there by then. */
function VersionField({ field }: { field: Field }) {
  const [Choice, setChoice] = useState<typeof VersionChoice>()
  useEffect(() => {
    void import('./version-choice.tsx').then((loaded) => setChoice(() => loaded.VersionChoice))
  }, [])
  return (
    <SelectField field={field} path="/apiVersion" {...(Choice && { drawChoice: (name) => <Choice name={name} /> })} />
  )
}
