import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { decodeText } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'

const codeFormats = new Set(['uri', 'command', 'date-time'])

/** A text of one line, whatever stands in it. */
export function TextField({ field, path }: { field: Field; path: Pointer }) {
  const { shape } = field
  const isCode = shape.type === 'string' && shape.format !== undefined && codeFormats.has(shape.format)
  return <ScalarInput field={field} path={path} decode={decodeText} isCode={isCode} />
}
