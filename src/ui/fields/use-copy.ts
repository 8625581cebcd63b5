import { useCallback } from 'react'
import { copyText } from '../copy-text.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Puts a text on the clipboard and says so, or says that the browser did not let it. */
export function useCopy(): (text: string, what: string) => void {
  const { actions } = useWorkspace()
  return useCallback(
    (text: string, what: string) => {
      const copy = async () => {
        // Where it fails the text is still there to select.
        const isCopied = await copyText(text)
        actions.announce(
          isCopied ? `${what} copied.` : 'The browser refused the clipboard. Select the text and copy it.',
        )
      }
      void copy()
    },
    [actions],
  )
}
