import type { Pointer } from '#core/text/path.ts'
import type { SubmitEvent, ReactNode } from 'react'
import { FieldView } from './field.tsx'
import { FormPart } from './form-part.tsx'
import { DrawFieldContext } from './nested-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'

const drawField = (props: FieldViewProps) => <FieldView {...props} />

const staysHere = (event: SubmitEvent) => event.preventDefault()

/** Around the fields of one card or section; `base` is the path they have in common. */
export function Form({ base, children }: { base: Pointer; children: ReactNode }) {
  return (
    <DrawFieldContext value={drawField}>
      <FormPart base={base}>
        {/* For each key, browsers look for what they can fill in among all the controls of one form, or of none. */}
        <form noValidate style={{ display: 'contents' }} onSubmit={staysHere}>
          {/* Enter in a field would press the first button there is. */}
          <button type="submit" hidden disabled />
          {children}
        </form>
      </FormPart>
    </DrawFieldContext>
  )
}
