import { kindsIn } from '#catalog/declaration.ts'
import type { Field, Shape } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box } from '@mui/material'
import { useId } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { labelRow, worstOf } from './field-shell.tsx'
import { FieldCells, grid } from './object-fields.tsx'
import { KeptAsIs } from './kept-as-is.tsx'
import { UnlessBlock } from './raw-json.tsx'
import { child, useShown } from './read.ts'
import { decodeText, useScalar } from './scalar.ts'
import { SinceBadge } from './since-badge.tsx'
import { ValueSelect } from './select-field.tsx'
import { useObject, useVersion } from './use-object.ts'
import { FormHelperText, FormLabel } from '@mui/material'

const noFields: readonly Field[] = []

type Union = Extract<Shape, { type: 'union' }>

/** An object of one of several kinds within a form: the kind, and beside it what that kind has. */
export interface UnionFieldProps {
  field: Field
  path: Pointer
  union: Union
}

export function UnionField({ field, path, union }: UnionFieldProps) {
  const id = useId()
  const { actions } = useWorkspace()
  const version = useVersion()
  const kinds = kindsIn(union.kinds, version)
  const discriminator = child(path, union.discriminator)
  const { text } = useShown(discriminator)
  const kind = kinds.get(text)
  const { fields, unknown } = useObject(kind?.fields ?? noFields, path, { skipped: [union.discriminator] })
  const findings = useFindings(path)
  const own = useFindings(discriminator)
  const scalar = useScalar(discriminator, decodeText)
  const choose = (type: string) => {
    const parts = fromPointer(path)
    if (type === '') return actions.setField(parts, undefined, { label: `${field.label} cleared` })
    return actions.changeKind(parts, type)
  }
  const chooser: Field = { ...field, shape: { type: 'string', values: [...kinds.keys()] } }
  const description = kind?.description
  return (
    <div data-path={path} className="field">
      <Box sx={grid}>
        <div data-path={discriminator} className="field half">
          <Box className="field-label" sx={labelRow}>
            <FormLabel id={`${id}-label`}>{field.label}</FormLabel>
            <SinceBadge field={field} />
          </Box>
          <UnlessBlock path={discriminator} label={field.label}>
            <ValueSelect
              field={chooser}
              scalar={{ ...scalar, choose }}
              facts={{ id, labelId: `${id}-label`, describedBy: `${id}-help`, severity: worstOf(own) }}
            />
          </UnlessBlock>
          <FormHelperText id={`${id}-help`}>
            {description === undefined ? field.help : `${description} ${field.help}`}
          </FormHelperText>
          <FindingsList findings={own} />
        </div>
        <FieldCells fields={fields} path={path} />
        {unknown.length > 0 && (
          <Box className="wide">
            <KeptAsIs owner={path} keys={unknown} />
          </Box>
        )}
      </Box>
      <FindingsList findings={findings} />
    </div>
  )
}
