import { bodySettings, resourceSettings } from '#catalog/settings/index.ts'
import { resourceType } from '#catalog/settings/type.ts'
import { versions } from '#catalog/versions.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Link, Typography } from '@mui/material'
import { lazy, Suspense } from 'react'
import { Form } from '../fields/form.tsx'
import { KeptAsIs } from '../fields/kept-as-is.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { FieldCells, grid } from '../fields/object-fields.tsx'
import { child, shownAt } from '../fields/read.ts'
import { useObject } from '../fields/use-object.ts'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { arePropertiesLocked } from './locked-step.tsx'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { isObjectField, ObjectSection, Panel } from './section.tsx'
import { StepHeading } from './step-heading.tsx'

const RunTimeNote = lazy(async () => ({ default: (await import('../timeline/run-time-note.tsx')).RunTimeNote }))

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
  const names = useObject(envelope, '', { skipped: ['properties', ...(isUsualType ? ['type'] : [])] })
  const isLocked = useWorkspaceState(arePropertiesLocked)
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
  return (
    <>
      <StepHeading title="Basics" lead="What the template is called, where it lives, and who it acts as." />
      <Form base="">
        <Box sx={{ mt: '16px' }}>
          <Panel>
            <Box sx={grid}>
              <FieldCells fields={first} path="" />
              {isLocked ? (
                <Box className="wide">
                  <LockedBlock label="Properties" path="/properties" />
                </Box>
              ) : (
                <FieldCells fields={inBody.fields} path="/properties" />
              )}
              <Box className="wide">
                <Suspense>
                  <RunTimeNote onlyIfShort />
                </Suspense>
                <VersionNote isInAddress={container === 'body'} />
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

const reasons = {
  omitted: 'none is given',
  literal: 'the one given is not known',
  expression: 'it is an expression, of which only a plain default counts here',
  placeholder: 'a placeholder stands there',
} as const

/** What the chosen version is worth. */
function VersionNote({ isInAddress }: { isInAddress: boolean }) {
  const version = useWorkspaceState((state) => templateOf(state)?.version)
  const written = useWorkspaceState((state) => templateOf(state)?.writtenVersion)
  const form = useWorkspaceState((state) => templateOf(state)?.value(['apiVersion'])?.form)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { upgrade } = useSession()
  const known = versions.find(({ name }) => name === version)
  if (!known) return null
  const isOwn = written === known.name
  const source = isInAddress
    ? `A request body names no API version: the address does. It is checked as ${known.name}.`
    : `Checked as ${known.name}, because ${reasons[form ?? 'omitted']}.`
  return (
    <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
      {isOwn ? `API version ${known.name}: ${known.state}.` : source} {known.note}{' '}
      {!isReadOnly && (
        <Link component="button" variant="caption" onClick={upgrade} sx={{ fontWeight: 550 }}>
          Change it with all that this needs…
        </Link>
      )}
    </Typography>
  )
}
