import { useCallback } from 'react'
import { useWorkspace } from '../workspace-context.tsx'

/** Puts a text on the clipboard and says so, or says that the browser did not let it. */
export function useCopy(): (text: string, what: string) => void {
  const { actions } = useWorkspace()
  return useCallback(
    (text: string, what: string) => {
      const copy = async () => {
        try {
          await navigator.clipboard.writeText(text)
          actions.announce(`${what} copied.`)
        } catch {
          // No clipboard on plain http, or not allowed to use it: either way the text is still there to select.
          actions.announce('The browser refused the clipboard. Select the text and copy it.')
        }
      }
      void copy()
    },
    [actions],
  )
}
