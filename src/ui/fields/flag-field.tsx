import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { Box, Checkbox, FormLabel, Link, Typography } from '@mui/material'
import { FieldShell, labelRow } from './field-shell.tsx'
import type { ControlFacts } from './field-shell.tsx'
import { useIsReadOnly } from './read.ts'
import { decodeFlag, useScalar } from './scalar.ts'
import type { Scalar } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { SinceBadge } from './since-badge.tsx'
import { TypedBox, useTypedBox } from './typed-box.tsx'
import { ValueMenuButton } from './value-menu-button.tsx'

/**
 * Yes, no, or omitted. Not a switch: that would read as applied at once, and
 * could not show "omitted". Anything else the text holds is shown as text.
 */
export function FlagField({ field, path }: { field: Field; path: Pointer }) {
  const scalar = useScalar(path, decodeFlag)
  const isFlag = scalar.shown.type === undefined || scalar.shown.type === NodeType.Boolean
  const box = useTypedBox(!isFlag)
  if (box.isShown) {
    return (
      <TypedBox box={box}>
        <ScalarInput field={field} path={path} decode={decodeFlag} />
      </TypedBox>
    )
  }
  return (
    <FieldShell field={field} path={path} refusal={scalar.refusal} hidesLabel={field.half !== true}>
      {(facts) => <FlagLine field={field} path={path} scalar={scalar} facts={facts} />}
    </FieldShell>
  )
}

interface FlagLineProps {
  field: Field
  path: Pointer
  scalar: Scalar
  facts: ControlFacts
}

function FlagLine({ field, path, scalar, facts }: FlagLineProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const isOmitted = scalar.shown.type === undefined
  const isHalf = field.half === true
  return (
    <Box className={isHalf ? undefined : 'field-label'} sx={isHalf ? halfLine : line}>
      <Checkbox
        checked={scalar.value === 'true'}
        indeterminate={isOmitted && field.fallback === true}
        onChange={(_, isOn) => {
          if (!isReadOnly) scalar.choose(isOn ? 'true' : 'false')
        }}
        slotProps={{
          input: {
            id: facts.id,
            'aria-describedby': facts.describedBy,
            'aria-readonly': isReadOnly,
            ...(facts.severity === 'error' && { 'aria-invalid': true }),
          },
        }}
      />
      {!isHalf && (
        <>
          <FormLabel id={facts.labelId} htmlFor={facts.id}>
            {field.label}
          </FormLabel>
          <SinceBadge field={field} />
        </>
      )}
      <Typography variant="caption" color="textSecondary">
        {stateOf(field, scalar)}
      </Typography>
      {!isReadOnly && !isOmitted && (
        <Link
          component="button"
          type="button"
          aria-label={`Omit ${field.label}`}
          sx={small}
          onClick={() => {
            scalar.choose('')
            // What was pressed goes away.
            actions.showField(path)
          }}
        >
          Omit
        </Link>
      )}
      {!isReadOnly && !isHalf && <ValueMenuButton field={field} path={path} labelId={facts.labelId} />}
    </Box>
  )
}

/** In words what the tick does not tell: that it is not there, and what holds then. */
function stateOf({ ifOmitted = 'Omitted', half }: Field, { shown, value }: Scalar): string {
  if (shown.type === undefined) return half === true ? ifOmitted : `${ifOmitted}.`
  if (half !== true) return ''
  return value === 'true' ? 'On' : 'Off'
}

const line = {
  ...labelRow,
  mb: 0,
  minHeight: 24,
  // What finds no room beside the box goes on below its label.
  pl: '28px',
  '& > .MuiCheckbox-root': { ml: '-28px' },
} as const

const halfLine = { ...line, minHeight: 32 } as const

const small = { fontSize: '0.75rem', lineHeight: '17px' } as const
