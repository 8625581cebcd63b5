import type { ValueForm } from '#catalog/template.ts'
import type { Severity } from '#core/finding.ts'
import { Box, InputAdornment, OutlinedInput } from '@mui/material'
import type { OutlinedInputProps } from '@mui/material'
import type { CSSObject } from '@mui/material/styles'
import type { ChangeEvent, ReactNode } from 'react'
import { fontCode, ui } from '../theme.ts'

export interface ValueInputProps extends Omit<OutlinedInputProps, 'form' | 'onChange' | 'value' | 'sx'> {
  /** Left out where the browser holds it. */
  value?: string
  form: ValueForm
  severity?: Severity | undefined
  isReadOnly?: boolean
  /** The name of a thing in code: a hash, a URL, a command. */
  isCode?: boolean
  unit?: string | undefined
  /** Too little room to say "to fill in"; the dashes say it. */
  isTight?: boolean
  describedBy?: string | undefined
  /** Of its place: more than the form of the value decides. */
  look?: CSSObject
  /** Left out where the input's own properties already listen. */
  onText?: (text: string) => void
  /** The fx button with its menu, shown for expressions. */
  expressionMenu?: ReactNode
}

/** One line of text that shows at a glance whether it is a value, computed by ARM, or still to fill in. */
export function ValueInput(props: ValueInputProps) {
  const {
    form,
    severity,
    isReadOnly,
    isCode,
    isTight,
    unit,
    describedBy,
    onText,
    expressionMenu,
    inputProps,
    look,
    ...rest
  } = props
  const own = { 'aria-describedby': describedBy, spellCheck: false, autoComplete: 'off', autoCapitalize: 'off' }
  return (
    <OutlinedInput
      fullWidth
      error={severity === 'error'}
      {...rest}
      {...(onText && { onChange: (event: ChangeEvent<HTMLInputElement>) => onText(event.target.value) })}
      readOnly={isReadOnly ?? false}
      startAdornment={form === 'expression' ? expressionMenu || rest.startAdornment : rest.startAdornment}
      endAdornment={(isTight ? undefined : endOf(form, unit)) ?? rest.endAdornment}
      inputProps={{ ...inputProps, ...own }}
      sx={[lookOf(form, severity), isCode === true && form === 'literal' && code, look ?? false]}
    />
  )
}

function endOf(form: ValueForm, unit: string | undefined) {
  if (form === 'placeholder') return <Box sx={toFillIn}>to fill in</Box>
  if (unit === undefined || form === 'expression') return undefined
  return (
    <InputAdornment position="end" disableTypography sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      {unit}
    </InputAdornment>
  )
}

function lookOf(form: ValueForm, severity: Severity | undefined) {
  if (form === 'expression') return expression
  if (form === 'placeholder') return placeholder
  return severity === 'warning' ? warningLook : false
}

const code = {
  '& .MuiOutlinedInput-input:not(:placeholder-shown)': { fontFamily: fontCode, fontSize: '0.8125rem' },
} as const

export const warningLook = { '& .MuiOutlinedInput-notchedOutline': { borderColor: 'warning.main' } } as const

const expression = {
  backgroundColor: ui('exprTint'),
  color: ui('expr'),
  pl: '6px',
  '&& .MuiOutlinedInput-notchedOutline': { borderColor: ui('exprEdge') },
  '&&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'error.main' },
  '& .MuiOutlinedInput-input': { fontFamily: fontCode, fontSize: '0.8125rem' },
} as const

const placeholder = {
  backgroundColor: ui('placeholderTint'),
  '& .MuiOutlinedInput-notchedOutline': { borderStyle: 'dashed', borderColor: 'warning.main' },
  '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderStyle: 'dashed' },
  '& .MuiOutlinedInput-input': { fontFamily: fontCode, fontSize: '0.8125rem' },
} as const

const toFillIn = {
  // A field with suggestions leaves no room at its end.
  '.MuiAutocomplete-root &': { pr: '12px' },
  pl: '8px',
  fontSize: '0.75rem',
  lineHeight: '18px',
  fontWeight: 550,
  color: 'warning.main',
  whiteSpace: 'nowrap',
} as const
