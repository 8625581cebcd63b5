import type { Pointer } from '#core/text/path.ts'
import type { ReactNode } from 'react'
import { FieldView } from './field.tsx'
import { FormPart } from './form-part.tsx'
import { DrawFieldContext } from './nested-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'

const drawField = (props: FieldViewProps) => <FieldView {...props} />

/** Around the fields of one card or section; `base` is the path they have in common. */
export function Form({ base, children }: { base: Pointer; children: ReactNode }) {
  return (
    <DrawFieldContext value={drawField}>
      <FormPart base={base}>{children}</FormPart>
    </DrawFieldContext>
  )
}
