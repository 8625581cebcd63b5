import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { decodeNumber } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'

/** A number kept as text: what does not read as one goes into the document as typed, and a finding tells. */
export function NumberField({ field, path }: { field: Field; path: Pointer }) {
  return <ScalarInput field={field} path={path} decode={decodeNumber} inputMode="numeric" />
}
