import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { Link } from '@mui/material'
import { chooseFile } from '../choose-file.ts'
import { dropWords } from './checksum-drop.tsx'
import { FileDrop } from './file-drop.tsx'
import { useIsReadOnly } from './read.ts'
import { decodeText } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'
import { useChecksum } from './use-checksum.ts'

/** A checksum is copied from somewhere, or computed here from the file that the URL will lead to. */
export function ChecksumField({ field, path }: { field: Field; path: Pointer }) {
  const isReadOnly = useIsReadOnly()
  const { take, problem } = useChecksum(path)
  const choose = () => void chooseFile('').then((file) => file && take(file))
  return (
    <FileDrop words={dropWords} onFile={isReadOnly ? undefined : take}>
      <ScalarInput
        field={field}
        path={path}
        decode={decodeText}
        isCode
        problem={problem}
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
