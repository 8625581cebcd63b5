import type { Field, Shape } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Divider, ListItemText, MenuItem, Select } from '@mui/material'
import type { ReactNode } from 'react'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { FieldShell } from './field-shell.tsx'
import type { ControlFacts } from './field-shell.tsx'
import { useIsReadOnly } from './read.ts'
import { decodeText, useScalar } from './scalar.ts'
import type { Scalar } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'
import { TypedBox, useTypedBox } from './typed-box.tsx'
import { warningLook } from './value-input.tsx'

interface SelectFieldProps {
  field: Field
  path: Pointer
  /** How a known value looks in the list, where its name does not say enough. */
  drawChoice?: (value: string) => ReactNode
}

/** One of a closed list. A value that is not in it is kept and shown; an expression is edited as text. */
export function SelectField({ field, path, drawChoice }: SelectFieldProps) {
  const scalar = useScalar(path, decodeText)
  const box = useTypedBox(scalar.form !== 'literal')
  if (box.isShown) {
    return (
      <TypedBox box={box}>
        <ScalarInput field={field} path={path} decode={decodeText} />
      </TypedBox>
    )
  }
  return (
    <FieldShell field={field} path={path} refusal={scalar.refusal}>
      {(facts) => <ValueSelect field={field} scalar={scalar} facts={facts} onType={box.open} drawChoice={drawChoice} />}
    </FieldShell>
  )
}

interface ValueSelectProps {
  field: Field
  scalar: Scalar
  facts: Pick<ControlFacts, 'id' | 'labelId' | 'describedBy' | 'severity'>
  onType?: () => void
  drawChoice?: SelectFieldProps['drawChoice']
  /** Names the control where no label stands beside it. */
  label?: string
}

const typed = '\u0000typed'

export function ValueSelect({ field, scalar, facts, onType, drawChoice, label }: ValueSelectProps) {
  const isReadOnly = useIsReadOnly()
  const name = label === undefined ? { 'aria-labelledby': facts.labelId } : { 'aria-label': label }
  const words = scalar.shown.type === undefined ? (field.ifOmitted ?? 'Omitted') : 'Empty text'
  return (
    <Select
      fullWidth
      displayEmpty
      readOnly={isReadOnly}
      value={scalar.value}
      error={facts.severity === 'error'}
      notched={false}
      onChange={({ target }) => {
        if (target.value === typed) onType?.()
        else scalar.choose(target.value)
      }}
      onBlur={scalar.handlers.onBlur}
      renderValue={(value) =>
        value === '' ? (
          <Box sx={{ color: ui('textFaint'), overflow: 'hidden', textOverflow: 'ellipsis' }}>{words}</Box>
        ) : (
          value
        )
      }
      SelectDisplayProps={{
        id: facts.id,
        ...name,
        ...(facts.describedBy && { 'aria-describedby': facts.describedBy }),
        ...(facts.severity === 'error' && { 'aria-invalid': true }),
      }}
      sx={facts.severity === 'warning' ? warningLook : {}}
    >
      {useChoices(field, { value: scalar.value, isTypable: onType !== undefined, drawChoice })}
    </Select>
  )
}

function valuesOf(shape: Shape): { known: readonly string[]; isOpen: boolean } {
  if (shape.type !== 'string') return { known: [], isOpen: false }
  return { known: shape.values ?? [], isOpen: shape.open === true }
}

interface ChoiceFacts {
  value: string
  isTypable: boolean
  drawChoice: SelectFieldProps['drawChoice']
}

/** The known values, the present one whatever it is, and a way to type another where one may stand. */
function useChoices({ shape, ifOmitted }: Field, { value, isTypable, drawChoice }: ChoiceFacts): ReactNode[] {
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const { known, isOpen } = valuesOf(shape)
  const choices: ReactNode[] = [
    <MenuItem key="" value="" sx={{ color: 'text.secondary' }}>
      {ifOmitted ?? 'Omit'}
    </MenuItem>,
    ...known.map((one) => (
      <MenuItem key={one} value={one}>
        {drawChoice?.(one) ?? one}
      </MenuItem>
    )),
  ]
  if (value !== '' && !known.includes(value)) {
    choices.push(
      <MenuItem key="present" value={value}>
        <ListItemText primary={value} secondary={isOpen ? undefined : 'Not known to this API version'} />
      </MenuItem>,
    )
  }
  if (isTypable && (hasExpressions || isOpen)) {
    choices.push(
      <Divider key="divider" />,
      <MenuItem key="typed" value={typed}>
        {isOpen ? 'Another value' : 'Use an expression'}
      </MenuItem>,
    )
  }
  return choices
}
