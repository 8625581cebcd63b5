import { stepOf } from '#catalog/declaration.ts'
import type { Finding, Fix } from '#core/finding.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'

/** The field that a fix changes, where it stands in the same step; else the one it was found in. */
export function changedPath({ path }: Finding, { edits }: Fix): Pointer {
  const [edit] = edits
  if (!edit || edit.op === 'text' || edit.op === 'remove') return path
  return stepOf(edit.path) === stepOf(fromPointer(path)) ? toPointer(edit.path) : path
}
