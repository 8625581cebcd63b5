import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { Link } from '@mui/material'
import { useState } from 'react'
import { chooseFile } from '../choose-file.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { FileDrop } from './file-drop.tsx'
import { useIsReadOnly, useShown } from './read.ts'
import { decodeText } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'

/** A checksum is copied from somewhere, or computed here from the file that the URL will lead to. */
export function ChecksumField({ field, path }: { field: Field; path: Pointer }) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const { text } = useShown(path)
  const [problem, setProblem] = useState<{ message: string; of: string }>()
  const compute = async (file: File) => {
    const { checksumOf } = await import('./file-checksum.ts')
    const result = await checksumOf(file)
    if (!result.ok) {
      setProblem({ message: result.message, of: text })
      return
    }
    setProblem(undefined)
    const outcome = actions.setField(fromPointer(path), result.checksum, { label: `Checksum of ${file.name}` })
    if (!outcome.ok) setProblem({ message: outcome.reason, of: text })
    else actions.announce(`Checksum computed from ${file.name}. Put that very file behind the URL.`, { toast: true })
  }
  const take = (file: File) => void compute(file)
  const choose = () => void chooseFile('').then((file) => file && take(file))
  return (
    <FileDrop words="Drop to compute the checksum of this file" onFile={isReadOnly ? undefined : take}>
      <ScalarInput
        field={field}
        path={path}
        decode={decodeText}
        isCode
        problem={problem?.of === text ? problem.message : undefined}
        action={
          !isReadOnly && (
            <Link component="button" type="button" sx={{ fontSize: '0.75rem' }} onClick={choose}>
              Compute from a file…
            </Link>
          )
        }
      />
    </FileDrop>
  )
}
