import type { Field } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import Close from '@mui/icons-material/Close'
import { Autocomplete, Chip } from '@mui/material'
import type { Ref } from 'react'
import { useState } from 'react'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { addWords } from './add-words.ts'
import { choicesOf } from './choices.ts'
import { FieldShell } from './field-shell.tsx'
import { listEdits } from './list-edits.ts'
import { listHelp } from './omitted-words.ts'
import { itemsAt, looksLikeExpression, sameList, sameShown, useIsReadOnly } from './read.ts'
import { decodeNumber } from './scalar.ts'
import { ValueInput } from './value-input.tsx'

export interface ChipsFieldProps {
  field: Field
  path: Pointer
}

/** A short list of numbers or names. What does not fit is kept, shown, and spoken of in a finding. */
export function ChipsField({ field, path }: ChipsFieldProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const [typed, setTyped] = useState('')
  const items = useWorkspaceState(
    (state) => itemsAt(state, path),
    (a, b) => sameList(a, b, sameShown),
  )
  const shape = field.shape.type === 'list' ? field.shape.items : field.shape
  const decode = (text: string): JsonValue => (shape.type === 'integer' ? (decodeNumber(text) ?? '') : text)
  const values = items.map(({ text }) => text)
  const parts = fromPointer(path)

  const write = (next: readonly string[]) => {
    if (values.length === 0) actions.setField(parts, next.map(decode))
    else if (next.length === 0) actions.setField(parts, undefined)
    else actions.edit(`${field.label} changed`, listEdits(parts, values, next, decode))
  }
  const add = (text: string) => {
    setTyped('')
    const added = partsOf(text)
    if (added.length > 0) write([...values, ...added])
  }
  return (
    <FieldShell field={field} path={path} holdsParts help={listHelp(field)}>
      {({ id, describedBy, severity }) => (
        <Autocomplete<string, true, true, true>
          id={id}
          multiple
          freeSolo
          disableClearable
          readOnly={isReadOnly}
          options={(choicesOf(shape) ?? []).map(({ value }) => value)}
          value={values}
          inputValue={typed}
          onInputChange={(_, text, reason) => {
            if (reason !== 'input') return
            if (/[,;]$/.test(text) && !looksLikeExpression(text)) add(text)
            else setTyped(text)
          }}
          onChange={(_, next) => {
            setTyped('')
            write(next.flatMap((text, index) => (text === values[index] ? [text] : partsOf(text))))
          }}
          onBlur={() => add(typed)}
          sx={flat}
          renderValue={(shown, getItemProps) =>
            shown.map((value, index) => {
              const { key, onDelete, ...props } = getItemProps({ index })
              const look = items[index]?.form === 'expression' ? expression : literal
              return (
                <Chip
                  key={key}
                  {...props}
                  label={value === '' ? '""' : value}
                  deleteIcon={<Close aria-hidden />}
                  sx={look}
                  {...(!isReadOnly && { onDelete: onDelete as () => void })} // MUI gives it an event of type any.
                />
              )
            })
          }
          renderInput={({ slotProps }) => (
            <ValueInput
              ref={slotProps.input.ref as Ref<HTMLDivElement>}
              onMouseDown={slotProps.input.onMouseDown}
              startAdornment={slotProps.input.startAdornment}
              inputProps={slotProps.htmlInput}
              id={id}
              value={typed}
              form="literal"
              severity={severity}
              describedBy={describedBy}
              placeholder={isReadOnly ? undefined : addWords(field)}
            />
          )}
        />
      )}
    </FieldShell>
  )
}

/** "5, 6" is two, however it came there; an expression has commas of its own. */
function partsOf(text: string): readonly string[] {
  const parts = looksLikeExpression(text) ? [text] : text.split(/[,;\n]/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** MUI pads this box for chips larger than these. */
const flat = {
  '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { flexWrap: 'wrap', gap: '4px', p: '3px 6px' },
  '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall .MuiAutocomplete-input': {
    flex: '1 1 80px',
    width: 'auto',
    minWidth: 80,
    p: '2px 4px',
  },
  '& .MuiChip-root': { m: 0 },
  '& .MuiChip-deleteIcon': { fontSize: 14, color: 'text.secondary' },
} as const

const literal = {
  fontFamily: fontCode,
  fontWeight: 600,
  backgroundColor: ui('sunken'),
  border: `1px solid ${ui('border')}`,
} as const

const expression = {
  ...literal,
  color: ui('expr'),
  backgroundColor: ui('exprTint'),
  borderColor: ui('exprEdge'),
} as const
