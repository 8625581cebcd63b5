import { Suspense } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'
import type { TableFieldProps } from './table-field.tsx'

/** Tables hold fields that suggest, and come when those do; so does what few templates have more than one line of. */
const LateTableField = late(async () => (await import('./table-field.tsx')).TableField)
const LateTagsField = late(async () => (await import('./tags-field.tsx')).TagsField)
const LateDictionaryField = late(async () => (await import('./dictionary-field.tsx')).DictionaryField)

export function DictionaryField(props: FieldViewProps) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateDictionaryField {...props} />
    </Suspense>
  )
}

export function TableField(props: TableFieldProps) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateTableField {...props} />
    </Suspense>
  )
}

export function TagsField(props: FieldViewProps) {
  return (
    <Suspense fallback={<AwaitedField {...props} isGroup />}>
      <LateTagsField {...props} />
    </Suspense>
  )
}
