import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import type { ReactNode } from 'react'
import { Refusal } from './field-shell.tsx'
import { FileDrop } from './file-drop.tsx'
import { child, useIsReadOnly } from './read.ts'
import { useChecksum } from './use-checksum.ts'

interface ChecksumDropProps {
  field: Field
  /** All of the same object. */
  fields: readonly Field[]
  owner: Pointer
  children: ReactNode
}

/** The file that a URL will lead to may be dropped on the URL too: the checksum beside it is computed from it. */
export function ChecksumDrop({ field, fields, owner, children }: ChecksumDropProps) {
  const checksum = isOf(field, 'uri') ? fields.find((one) => isOf(one, 'sha256')) : undefined
  return checksum ? <Drop path={child(owner, checksum.name)}>{children}</Drop> : children
}

function isOf({ shape }: Field, format: 'uri' | 'sha256') {
  return shape.type === 'string' && shape.format === format
}

function Drop({ path, children }: { path: Pointer; children: ReactNode }) {
  const isReadOnly = useIsReadOnly()
  const { take, problem } = useChecksum(path)
  return (
    <FileDrop words={dropWords} onFile={isReadOnly ? undefined : take}>
      {children}
      {problem !== undefined && <Refusal reason={problem} />}
    </FileDrop>
  )
}

export const dropWords = 'Drop to compute the checksum of this file'
