import { idSegments, parseResourceId, withPart } from '#catalog/resource-ids.ts'
import type { ResourceIdFormat } from '#catalog/resource-ids.ts'
import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Outcome } from '#store/workspace-types.ts'
import { Box, Link, Typography } from '@mui/material'
import { useId } from 'react'
import { useFlagSetting } from '../settings.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { FieldShell } from './field-shell.tsx'
import type { ControlFacts } from './field-shell.tsx'
import { looksLikePlaceholder, useIsReadOnly, useShown } from './read.ts'
import { ScalarBox } from './scalar-box.tsx'
import { decodeText, useScalar } from './scalar.ts'
import { TypedBox, useTypedBox } from './typed-box.tsx'
import { useFieldValue } from './use-field-value.ts'
import { ValueInput } from './value-input.tsx'

export interface ResourceIdFieldProps {
  field: Field
  path: Pointer
  format: ResourceIdFormat
}

/** A resource ID in parts or as one text, as this browser last chose; one text wherever parts cannot be told. */
export function ResourceIdField({ field, path, format }: ResourceIdFieldProps) {
  const { actions } = useWorkspace()
  const { text } = useShown(path)
  const [isWhole, setWhole] = useFlagSetting('id-as-text', false)
  const hasParts = text === '' || parseResourceId(format, text) !== undefined
  const box = useTypedBox(!hasParts || isWhole)
  const inParts = !box.isShown
  return (
    <FieldShell
      field={field}
      path={path}
      isGroup={inParts}
      help={[inParts && field.ifOmitted && `${field.ifOmitted}.`, field.help].filter(Boolean).join(' ')}
      action={
        hasParts && (
          <Link component="button" type="button" sx={{ fontSize: '0.8125rem' }} onClick={() => setWhole(!isWhole)}>
            {inParts ? 'Edit as one string' : 'Edit in parts'}
          </Link>
        )
      }
    >
      {(facts) =>
        inParts ? (
          <IdParts
            text={text}
            path={path}
            format={format}
            omitted={text === '' && field.ifOmitted !== undefined}
            write={(id, isTyped) => actions.setField(fromPointer(path), decodeText(id), { isTyped })}
          />
        ) : (
          <TypedBox box={box}>
            <IdText field={field} path={path} facts={facts} />
          </TypedBox>
        )
      }
    </FieldShell>
  )
}

function IdText({ field, path, facts }: { field: Field; path: Pointer; facts: ControlFacts }) {
  const scalar = useScalar(path, decodeText)
  return (
    <ScalarBox
      scalar={scalar}
      label={field.label}
      id={facts.id}
      severity={facts.severity}
      describedBy={facts.describedBy}
      isCode
      placeholder={field.ifOmitted}
    />
  )
}

interface IdPartsProps {
  text: string
  path: Pointer
  format: ResourceIdFormat
  /** It need not be there, and is not: nothing in it is asked for. */
  omitted?: boolean
  write: (id: string, isTyped: boolean) => Outcome
}

/** One box for each part; a change of one leaves every other character of the ID as it was. */
export function IdParts({ text, path, format, omitted = false, write }: IdPartsProps) {
  const given = parseResourceId(format, text)
  const segments = idSegments[format].filter(({ key, optional }) => !optional || given?.[key] !== undefined)
  return (
    <Box sx={grid} style={{ ['--parts' as string]: segments.length === 4 ? 4 : Math.min(3, segments.length) }}>
      {segments.map((segment) => (
        <IdPart
          key={segment.key}
          label={segment.label}
          path={`${path}#${segment.key}`}
          shown={given?.[segment.key] ?? ''}
          placeholder={omitted ? 'Omitted' : `<${segment.placeholder}>`}
          with={(part) => withPart(text, format, segment.key, part)}
          text={text}
          write={write}
        />
      ))}
    </Box>
  )
}

interface IdPartProps {
  label: string
  /** Names the part among the fields of the form; no path of the document. */
  path: string
  shown: string
  placeholder: string
  text: string
  with: (part: string) => string
  write: (id: string, isTyped: boolean) => Outcome
}

function IdPart({ label, path, shown, placeholder, text, write, ...props }: IdPartProps) {
  const id = useId()
  const isReadOnly = useIsReadOnly()
  const part = useFieldValue<string>(path, {
    shown,
    // An emptied part is a placeholder in the document, and stays empty under the hand.
    agrees: (draft) => draft === shown || (text !== '' && props.with(draft) === text),
    write: (draft, isTyped) => write(props.with(draft.replaceAll('/', '')), isTyped),
  })
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography
        component="label"
        htmlFor={id}
        variant="caption"
        color="textSecondary"
        sx={{ display: 'block', mb: '2px' }}
      >
        {label}
      </Typography>
      <ValueInput
        id={id}
        value={part.value}
        form={looksLikePlaceholder(part.value) ? 'placeholder' : 'literal'}
        isReadOnly={isReadOnly}
        isTight
        placeholder={placeholder}
        onText={part.change}
        look={{ '& .MuiOutlinedInput-input': { textOverflow: 'ellipsis' } }}
        {...part.handlers}
      />
    </Box>
  )
}

const grid = {
  display: 'grid',
  gap: '8px',
  gridTemplateColumns: '1fr',
  '@container pane (min-width: 430px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  '@container pane (min-width: 540px)': { gridTemplateColumns: 'repeat(var(--parts), minmax(0, 1fr))' },
} as const
