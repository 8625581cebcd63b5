import { isResourceIdFormat } from '#catalog/resource-ids.ts'
import type { Field, Shape } from '#core/field.ts'
import { isKindIn } from '#core/kind.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { Box } from '@mui/material'
import { memo, useId } from 'react'
import type { ReactNode } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { ChecksumField } from './checksum-field.tsx'
import { choicesOf } from './choices.ts'
import { FieldShell } from './field-shell.tsx'
import { FlagField } from './flag-field.tsx'
import { GroupField } from './group-field.tsx'
import { DictionaryField, ResourceIdField, StringList, TableField, TagsField, UnionField } from './late-fields.tsx'
import { ScriptField } from './late-script.tsx'
import { LockedBlock } from './locked-block.tsx'
import type { FieldViewProps } from './nested-field.tsx'
import { NumberField } from './number-field.tsx'
import { ObjectFields } from './object-fields.tsx'
import { RawJson } from './raw-json.tsx'
import { isContainer, shownAt } from './read.ts'
import type { Shown } from './read.ts'
import { SelectField } from './select-field.tsx'
import { ChipsField, ChoiceField, ImageNameField } from './suggesting-fields.tsx'
import { TextField } from './text-field.tsx'
import { useVersion } from './use-object.ts'
import { fieldsIn } from '#catalog/declaration.ts'

/** The form of a property: chosen by its shape, never by the kind it belongs to; as source where the text holds another shape. */
export const FieldView = memo(function FieldView({ field, path }: FieldViewProps) {
  const fit = useWorkspaceState((state) => fitOf(field.shape, shownAt(state, path)))
  const version = useVersion()
  if (fit === 'locked') return <LockedBlock label={field.label} path={path} />
  if (fit === 'other') return <RawField field={field} path={path} />
  return formOf(field, path, version)
})

type Fit = 'form' | 'locked' | 'other'

/** Whether a form can show what is there: one value for one value, an object for an object, a list for a list. */
export function fitOf(shape: Shape, { type, form }: Shown): Fit {
  if (type === undefined) return 'form'
  const isOne = shape.type === 'string' || shape.type === 'integer' || shape.type === 'boolean'
  if (isOne) return isContainer(type) || type === NodeType.Unknown ? 'other' : 'form'
  if (form === 'expression') return 'locked'
  return type === (shape.type === 'list' ? NodeType.Array : NodeType.Object) ? 'form' : 'other'
}

function formOf(field: Field, path: Pointer, version: string): ReactNode {
  const { shape } = field
  switch (shape.type) {
    case 'string':
      return <StringView field={field} path={path} shape={shape} />
    case 'integer':
      return <NumberField field={field} path={path} />
    case 'boolean':
      return <FlagField field={field} path={path} />
    case 'tags':
      return <TagsField field={field} path={path} />
    case 'dictionary':
      return <DictionaryField field={field} path={path} />
    case 'union':
      return <UnionField field={field} path={path} union={shape} />
    case 'list':
      return <ListView field={field} path={path} shape={shape} />
    case 'object':
      return <ObjectView field={field} path={path} declared={shape.fields} version={version} />
  }
}

interface ObjectViewProps extends FieldViewProps {
  declared: readonly Field[]
  version: string
}

/** A lone property needs no frame of its own, unless the frame has to say that the version lacks it. */
function ObjectView({ field, path, declared, version }: ObjectViewProps) {
  const isLone = isKindIn(field, version) && fieldsIn(declared, version).size === 1
  return isLone ? (
    <LoneField declared={declared} path={path} />
  ) : (
    <GroupField field={field} path={path} declared={declared} />
  )
}

function LoneField({ declared, path }: { declared: readonly Field[]; path: Pointer }) {
  const findings = useFindings(path)
  return (
    <Box data-path={path}>
      <ObjectFields declared={declared} path={path} />
      <FindingsList findings={findings} />
    </Box>
  )
}

function StringView({ field, path, shape }: FieldViewProps & { shape: Extract<Shape, { type: 'string' }> }) {
  if (shape.values) return <SelectField field={field} path={path} />
  if (isResourceIdFormat(shape.format)) return <ResourceIdField field={field} path={path} format={shape.format} />
  if (shape.format === 'sha256') return <ChecksumField field={field} path={path} />
  if (shape.format === 'image-name') return <ImageNameField field={field} path={path} />
  const choices = choicesOf(shape)
  return choices ? <ChoiceField field={field} path={path} choices={choices} /> : <TextField field={field} path={path} />
}

function ListView({ field, path, shape }: FieldViewProps & { shape: Extract<Shape, { type: 'list' }> }) {
  const { items, format } = shape
  if (format === 'script') return <ScriptField field={field} path={path} />
  if (format === 'exit-codes' || format === 'regions' || items.type === 'integer')
    return <ChipsField field={field} path={path} />
  if (items.type === 'object') return <TableField field={field} path={path} declared={items.fields} />
  return items.type === 'string' ? <StringList field={field} path={path} /> : <RawField field={field} path={path} />
}

/** What no form can show is shown as it is written. */
export function RawField({ field, path }: FieldViewProps) {
  const id = useId()
  return (
    <FieldShell field={field} path={path} holdsParts isGroup>
      {({ describedBy }) => <RawJson path={path} name={{ label: field.label }} describedBy={describedBy ?? id} />}
    </FieldShell>
  )
}
