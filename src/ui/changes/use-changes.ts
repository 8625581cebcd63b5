import { useEffect, useState } from 'react'
import { countChangedLines, diffLines } from '#core/text/line-diff.ts'
import type { Hunk } from '#core/text/line-diff.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

export interface Changes {
  readonly before: string
  readonly after: string
  readonly hunks: readonly Hunk[]
  readonly changed: number
  readonly untouched: number
}

/** Typing has come to rest by then: nobody reads a number that changes with each key. */
const restsAfter = 400

/** What the open document has become since it was opened; a moment behind the text. */
export function useChanges(): Changes | undefined {
  const before = useWorkspaceState((state) => state.document?.openedText)
  const after = useWorkspaceState((state) => state.document?.text)
  const [changes, setChanges] = useState<Changes>()
  useEffect(() => {
    if (before === undefined || after === undefined) return undefined
    const timer = setTimeout(() => setChanges(changesBetween(before, after)), restsAfter)
    return () => clearTimeout(timer)
  }, [before, after])
  return changes?.before === before ? changes : undefined
}

export function changesBetween(before: string, after: string): Changes {
  const hunks = diffLines(before, after)
  return { before, after, hunks, ...countChangedLines(before, hunks) }
}

/** "3 lines changed, 214 untouched" */
export function inWords({ changed, untouched }: Changes): string {
  const number = (count: number) => count.toLocaleString('en')
  return `${number(changed)} ${changed === 1 ? 'line' : 'lines'} changed, ${number(untouched)} untouched`
}
