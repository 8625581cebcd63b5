import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { OpenedBanner } from './opened-banner.tsx'

/** Above the first step of a file that was just opened: what it is and what can be done about it. From then on it is a chip in the bar. */
export function ImportBanner() {
  const { justOpened } = useSession()
  const isShown = useWorkspaceState(
    ({ document, analysis }) => document !== undefined && document.id === justOpened && analysis.templates.length > 0,
  )
  // Not late: what comes above the form would push it down under the hand.
  return isShown && <OpenedBanner key={justOpened} />
}
