import { Suspense } from 'react'
import type { ComponentType } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'

/** A field whose code comes right after the first page; until then its place stands with its label. */
export function lateField<Props extends FieldViewProps>(
  fetchField: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Field = late(fetchField)
  return function LateField(props: Props) {
    return (
      <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
        <Field {...props} />
      </Suspense>
    )
  }
}
