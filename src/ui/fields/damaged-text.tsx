import type { Pointer } from '#core/text/path.ts'
import { lazy, Suspense } from 'react'

const DamagedBlock = lazy(async () => ({ default: (await import('./damaged-block.tsx')).DamagedBlock }))

/** A block that cannot be read. Few texts have one, so the first screen does without it. */
export function DamagedText(props: { path: Pointer; label: string }) {
  return (
    <Suspense>
      <DamagedBlock {...props} />
    </Suspense>
  )
}
