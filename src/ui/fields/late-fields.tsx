import { Suspense } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'
import type { ResourceIdFieldProps } from './resource-id-field.tsx'
import type { TableFieldProps } from './table-field.tsx'
import type { UnionFieldProps } from './union-field.tsx'

/** Tables hold fields that suggest, and come when those do; so does what few templates have more than one line of. */
const LateTableField = late(async () => (await import('./table-field.tsx')).TableField)
const LateTagsField = late(async () => (await import('./tags-field.tsx')).TagsField)
const LateDictionaryField = late(async () => (await import('./dictionary-field.tsx')).DictionaryField)

const LateResourceIdField = late(async () => (await import('./resource-id-field.tsx')).ResourceIdField)
const LateStringList = late(async () => (await import('./string-list.tsx')).StringList)
const LateUnionField = late(async () => (await import('./union-field.tsx')).UnionField)

export function ResourceIdField(props: ResourceIdFieldProps) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateResourceIdField {...props} />
    </Suspense>
  )
}

export function StringList(props: FieldViewProps) {
  return (
    <Suspense fallback={<AwaitedField {...props} isGroup />}>
      <LateStringList {...props} />
    </Suspense>
  )
}

export function UnionField(props: UnionFieldProps) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateUnionField {...props} />
    </Suspense>
  )
}

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
