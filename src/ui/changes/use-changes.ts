import type { WorkspaceState } from '#store/workspace-types.ts'
import { useEffect, useState } from 'react'
import { counted } from '#core/counted.ts'
import { countChangedLines, diffLines, pairMoves } from '#core/text/line-diff.ts'
import type { Hunk } from '#core/text/line-diff.ts'
import { useWorkspace } from '../workspace-context.tsx'

export interface Changes {
  readonly before: string
  readonly after: string
  readonly hunks: readonly Hunk[]
  /** What goes back together: a difference, or the two places of lines that moved, from top to bottom. */
  readonly places: readonly (readonly Hunk[])[]
  /** But for those that only stand elsewhere. */
  readonly changed: number
  readonly moved: number
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
  const { changed, untouched } = countChangedLines(before, hunks)
  const places = pairMoves(before, after, hunks)
  const moves = places.filter(isMove).flat()
  const linesOf = (side: keyof Hunk) => moves.reduce((sum, hunk) => sum + hunk[side].count, 0)
  // Counted where they were and where they are; blank lines around them may be more or fewer there.
  const moved = linesOf('before')
  return { before, after, hunks, places, changed: changed - moved - linesOf('after'), moved, untouched }
}

function isMove(place: readonly Hunk[]): boolean {
  return place.length === 2
}

const number = (count: number) => count.toLocaleString('en')

/** "3 lines changed, 214 untouched"; "3 lines changed, 7 moved, 207 untouched" */
export function inWords({ changed, moved, untouched }: Changes): string {
  const parts = [
    changed > 0 && `${counted(changed, 'line')} changed`,
    moved > 0 && (changed > 0 ? `${number(moved)} moved` : `${counted(moved, 'line')} moved`),
    `${number(untouched)} untouched`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** "3 lines"; empty where none is. */
export function linesTouched({ changed, moved }: Changes): string {
  return changed + moved === 0 ? '' : counted(changed + moved, 'line')
}
