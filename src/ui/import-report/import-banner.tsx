import { lazy, Suspense } from 'react'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'

const OpenedBanner = lazy(async () => ({ default: (await import('./opened-banner.tsx')).OpenedBanner }))

/** Above the first step of a file that was just opened: what it is and what can be done about it. From then on it is a chip in the bar. */
export function ImportBanner() {
  const { justOpened } = useSession()
  const isShown = useWorkspaceState(
    ({ document, analysis }) => document !== undefined && document.id === justOpened && analysis.templates.length > 0,
  )
  return <Suspense>{isShown && <OpenedBanner key={justOpened} />}</Suspense>
}
