import type { WorkspaceState } from '#store/workspace-types.ts'
import { useEffect, useState } from 'react'
import { counted } from '#core/counted.ts'
import { countChangedLines, diffLines } from '#core/text/line-diff.ts'
import type { Hunk } from '#core/text/line-diff.ts'
import { useWorkspace } from '../workspace-context.tsx'

export interface Changes {
  readonly before: string
  readonly after: string
  readonly hunks: readonly Hunk[]
  readonly changed: number
  readonly untouched: number
}

/** Typing has come to rest by then: nobody reads a number that changes with each key. */
const restsAfter = 400

/** What the open document has become since it was opened; a moment behind the text, so that no key draws it. */
export function useChanges(): Changes | undefined {
  const { getState, subscribe } = useWorkspace()
  const [changes, setChanges] = useState<Changes>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const compare = ({ document } = getState()) => {
      setChanges(document && changesBetween(document.openedText, document.text))
    }
    const wait = ({ document } = getState(), former?: WorkspaceState) => {
      if (document === former?.document) return
      clearTimeout(timer)
      if (document?.openedText !== former?.document?.openedText) setChanges(undefined)
      timer = setTimeout(compare, restsAfter)
    }
    wait()
    const leave = subscribe(wait)
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [getState, subscribe])
  return changes
}

export function changesBetween(before: string, after: string): Changes {
  const hunks = diffLines(before, after)
  return { before, after, hunks, ...countChangedLines(before, hunks) }
}

/** "3 lines changed, 214 untouched" */
export function inWords({ changed, untouched }: Changes): string {
  return `${counted(changed, 'line')} changed, ${untouched.toLocaleString('en')} untouched`
}
