import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'

/**
 * Objects hold fields, and fields may be objects. The form of a field is handed
 * down, so that the forms of objects need not know it.
 */
export interface FieldViewProps {
  field: Field
  path: Pointer
}

export const DrawFieldContext = createContext<(props: FieldViewProps) => ReactNode>(() => null)

export function NestedField(props: FieldViewProps) {
  return use(DrawFieldContext)(props)
}
