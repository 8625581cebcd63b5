import type { Pointer } from '#core/text/path.ts'
import type { ReactNode } from 'react'
import { FieldView } from './field.tsx'
import { FormPart } from './form-part.tsx'
import { FieldViewContext } from './nested-field.tsx'

/** Around the fields of one card or section; `base` is the path they have in common. */
export function Form({ base, children }: { base: Pointer; children: ReactNode }) {
  return (
    <FieldViewContext value={FieldView}>
      <FormPart base={base}>{children}</FormPart>
    </FieldViewContext>
  )
}
