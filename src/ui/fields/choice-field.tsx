import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { Autocomplete, Box, Typography } from '@mui/material'
import { NodeType } from '#core/text/tree.ts'
import type { Ref } from 'react'
import type { Choice } from './choices.ts'
import { NamedWords, useNamed } from './named-words.tsx'
import { ExpressionMenu } from './expression-menu.tsx'
import { FieldShell } from './field-shell.tsx'
import type { ControlFacts } from './field-shell.tsx'
import { omittedWords } from './omitted-words.ts'
import { looksLikePlaceholder, useIsReadOnly } from './read.ts'
import { decodeText, useScalar } from './scalar.ts'
import type { Scalar } from './scalar.ts'
import { ValueInput } from './value-input.tsx'

export interface ChoiceFieldProps {
  field: Field
  path: Pointer
  choices: readonly Choice[]
}

/** A text with known values to choose from; any other may be typed. */
export function ChoiceField({ field, path, choices }: ChoiceFieldProps) {
  const scalar = useScalar(path, decodeText)
  const named = useNamed(scalar)
  return (
    <FieldShell
      field={field}
      path={path}
      refusal={scalar.refusal}
      help={named ? <NamedWords named={named} /> : omittedWords(field).help}
    >
      {(facts) => <ChoiceInput field={field} scalar={scalar} facts={facts} choices={choices} />}
    </FieldShell>
  )
}

export interface ChoiceInputProps {
  field: Field
  scalar: Scalar
  facts: Pick<ControlFacts, 'id' | 'describedBy' | 'severity'>
  choices: readonly Choice[]
  /** Names the control where no label stands beside it. */
  label?: string
}

export function ChoiceInput({ field, scalar, facts, choices, label }: ChoiceInputProps) {
  const isReadOnly = useIsReadOnly()
  const named = useNamed(scalar)
  return (
    <Autocomplete<Choice, false, true, true>
      id={facts.id}
      freeSolo
      disableClearable
      readOnly={isReadOnly}
      options={choices}
      value={scalar.value}
      inputValue={scalar.value}
      onInputChange={(_, text, reason) => {
        if (reason === 'input') scalar.change(text)
      }}
      onChange={(_, choice) => scalar.choose(typeof choice === 'string' ? choice : choice.value)}
      getOptionLabel={(choice) => (typeof choice === 'string' ? choice : choice.value)}
      isOptionEqualToValue={(choice, value) => choice.value === (typeof value === 'string' ? value : value.value)}
      filterOptions={(all, { inputValue }) => matching(all, inputValue)}
      sx={flat}
      slotProps={{ paper: { elevation: 0, sx: { border: 1, borderColor: 'divider', mt: '4px' } } }}
      renderOption={({ key, ...props }, choice) => (
        <Box
          component="li"
          key={key}
          {...props}
          sx={{ gap: '8px', fontSize: '0.8125rem', minHeight: '32px !important' }}
        >
          {choice.value}
          <Typography variant="caption" color="textSecondary" sx={{ ml: 'auto' }}>
            {choice.label}
          </Typography>
        </Box>
      )}
      renderInput={({ slotProps }) => (
        <ValueInput
          ref={slotProps.input.ref as Ref<HTMLDivElement>}
          onMouseDown={slotProps.input.onMouseDown}
          inputProps={{ ...slotProps.htmlInput, 'aria-label': label }}
          id={facts.id}
          value={scalar.value}
          form={scalar.form}
          severity={facts.severity}
          isReadOnly={isReadOnly}
          describedBy={facts.describedBy}
          placeholder={scalar.shown.type === NodeType.String ? 'Empty text' : omittedWords(field).inBox}
          expressionMenu={
            <ExpressionMenu
              label={label ?? field.label}
              text={scalar.value}
              onLiteral={isReadOnly ? undefined : () => scalar.choose(named?.text ?? '')}
            />
          }
          {...scalar.handlers}
        />
      )}
    />
  )
}

/** All where nothing, or exactly one of them, is typed: then the list serves to choose another. */
function matching(choices: readonly Choice[], text: string): Choice[] {
  const wanted = text.toLowerCase().replaceAll(' ', '')
  if (wanted === '' || looksLikePlaceholder(text) || choices.some(({ value }) => value.toLowerCase() === wanted))
    return [...choices]
  return choices.filter(({ value, label }) => `${value} ${label}`.toLowerCase().replaceAll(' ', '').includes(wanted))
}

/** As high as every other box: MUI pads this one for chips it does not have. */
const flat = {
  '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { p: 0, '& .MuiAutocomplete-input': { p: '6px 10px' } },
  '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall:has(button)': { pl: '6px' },
} as const
