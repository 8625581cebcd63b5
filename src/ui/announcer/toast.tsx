import { lazy, Suspense, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

// Nothing can be undone before something was done.
const UndoBar = lazy(async () => ({ default: (await import('./undo-bar.tsx')).UndoBar }))

/** What went away, with the way back. It stands in the form, whose parent has to be positioned. */
export function Toast() {
  const { actions } = useWorkspace()
  const announcement = useWorkspaceState((state) => state.announcement)
  const [dismissed, setDismissed] = useState(announcement?.nonce ?? 0)
  if (announcement?.toast !== true) return null
  const dismiss = () => setDismissed(announcement.nonce)
  return (
    <Suspense>
      <UndoBar
        key={announcement.nonce}
        isOpen={announcement.nonce !== dismissed}
        text={announcement.text}
        onDismiss={dismiss}
        onUndo={() => {
          actions.undo()
          dismiss()
        }}
      />
    </Suspense>
  )
}
