import type { Field, Version } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box } from '@mui/material'
import { memo } from 'react'
import { ChecksumDrop } from './checksum-drop.tsx'
import { KeptAsIs } from './kept-as-is.tsx'
import { LaterFields } from './later-fields.tsx'
import { NestedField } from './nested-field.tsx'
import { child } from './read.ts'
import { ScriptChoice } from './late-script.tsx'
import { scriptPairOf } from './script-pair.ts'
import { useObject } from './use-object.ts'

interface ObjectFieldsProps {
  declared: readonly Field[]
  path: Pointer
  /** Shown elsewhere: the discriminator of a kind. */
  skipped?: readonly string[]
  /** As another version has it, where the template's own has no such kind. */
  version?: Version | undefined
}

const none: readonly string[] = []

/** All fields of an object in two columns, where there is room, and at the end what has no field. */
export const ObjectFields = memo(function ObjectFields({ declared, path, skipped = none, version }: ObjectFieldsProps) {
  const { fields, unknown, later } = useObject(declared, path, { skipped, version })
  return (
    <Box sx={grid}>
      <FieldCells fields={fields} path={path} />
      {later.length > 0 && (
        <Box className="wide">
          <LaterFields fields={later} />
        </Box>
      )}
      {unknown.length > 0 && (
        <Box className="wide">
          <KeptAsIs owner={path} keys={unknown} />
        </Box>
      )}
    </Box>
  )
})

export function FieldCells({ fields, path }: { fields: readonly Field[]; path: Pointer }) {
  const choice = scriptPairOf(fields)
  return fields.map((field) => {
    if (choice?.first === field) {
      return (
        <Box key="script" className="wide">
          <ScriptChoice choice={choice} path={path} />
        </Box>
      )
    }
    if (choice?.fields.includes(field)) return null
    return (
      <Box key={field.name} className={field.half === true ? 'half' : 'wide'} data-flag={isLine(field) || undefined}>
        <ChecksumDrop field={field} fields={fields} owner={path}>
          <NestedField field={field} path={child(path, field.name)} />
        </ChecksumDrop>
      </Box>
    )
  })
}

function isLine({ shape, half }: Field) {
  return shape.type === 'boolean' && half !== true
}

export const grid = {
  display: 'grid',
  gap: '16px',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignItems: 'start',
  '& > [data-flag] + [data-flag]': { mt: '-8px' },
  '@container pane (min-width: 540px)': {
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    '& > .wide': { gridColumn: '1 / -1' },
  },
} as const
