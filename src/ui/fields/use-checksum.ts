import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { useState } from 'react'
import { useWorkspace } from '../workspace-context.tsx'
import { useShown } from './read.ts'

/** Computes a checksum from a file, as one change that can be undone. */
export function useChecksum(path: Pointer): { take: (file: File) => void; problem: string | undefined } {
  const { actions } = useWorkspace()
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
  // Gone as soon as the checksum is another.
  return { take: (file) => void compute(file), problem: problem?.of === text ? problem.message : undefined }
}
