import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box } from '@mui/material'
import { Form } from '../fields/form.tsx'
import { KeptAsIs } from '../fields/kept-as-is.tsx'
import { LaterFields } from '../fields/later-fields.tsx'
import { FieldCells, grid } from '../fields/object-fields.tsx'
import { child } from '../fields/read.ts'
import { useObject } from '../fields/use-object.ts'
import { isObjectField, ObjectSection, Panel } from './section.tsx'

interface SettingSectionsProps {
  /** All the owner has; only those of this step are drawn. */
  declared: readonly Field[]
  owner: Pointer
  /** Drawn elsewhere in the wizard. */
  skipped: readonly string[]
  /** Only one step shows what nobody knows. */
  showsUnknown?: boolean
}

/** The settings of a step: objects as sections with a title, the fields between them in panels. */
export function SettingSections({ declared, owner, skipped, showsUnknown = false }: SettingSectionsProps) {
  const { fields, unknown, later } = useObject(declared, owner, { skipped })
  return (
    <Form base={owner}>
      {runsOf(fields).map((run) =>
        isObjectField(run[0]) ? (
          <ObjectSection key={run[0].name} field={run[0]} path={child(owner, run[0].name)} />
        ) : (
          <Box key={run[0].name} sx={{ mt: '16px', 'section + &, div + &': { mt: '24px' } }}>
            <Panel>
              <Box sx={grid}>
                <FieldCells fields={run} path={owner} />
              </Box>
            </Panel>
          </Box>
        ),
      )}
      {later.length > 0 && (
        <Box sx={{ mt: '24px' }}>
          <LaterFields fields={later} />
        </Box>
      )}
      {showsUnknown && unknown.length > 0 && (
        <Box sx={{ mt: '24px' }}>
          <KeptAsIs owner={owner} keys={unknown} />
        </Box>
      )}
    </Form>
  )
}

type Run = readonly [Field, ...Field[]]

/** Neighbours that are no objects stand together. */
function runsOf(fields: readonly Field[]): Run[] {
  const runs: [Field, ...Field[]][] = []
  for (const field of fields) {
    const last = runs.at(-1)
    if (last && !isObjectField(field) && !isObjectField(last[0])) last.push(field)
    else runs.push([field])
  }
  return runs
}
