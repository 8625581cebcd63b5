import { useMemo } from 'react'
import { useStore } from 'zustand'
import { compareTexts } from '#store/compare/compare-texts.ts'
import { laidOutAlike } from '#store/compare/laid-out-alike.ts'
import type { LaidOut } from '#store/compare/laid-out-alike.ts'
import type { Difference, Comparison } from '#store/compare/difference.ts'
import { lineRange, movedLines } from '#store/compare/moved-lines.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { lineStartsOf } from '#core/text/lines.ts'
import { diffRows } from '../texts/diff-rows.ts'
import type { DiffRow } from '../texts/diff-rows.ts'
import type { Shown } from '../texts/side-by-side.tsx'

interface ShownComparison extends Comparison, Pick<LaidOut, 'spread'> {
  readonly rows: readonly DiffRow[]
  readonly placeOf: (difference: Difference) => Shown
}

/** What a workspace's text is otherwise than another's, in words and line by line. */
export function useComparison(before: Workspace, after: Workspace): ShownComparison {
  const old = useStore(before, ({ document }) => document?.text ?? '')
  const oldIndex = useStore(before, ({ templateIndex }) => templateIndex)
  const now = useStore(after, ({ document }) => document?.text ?? '')
  const nowIndex = useStore(after, ({ templateIndex }) => templateIndex)
  return useMemo(() => {
    const { before, after, ...spread } = laidOutAlike(old, now)
    const comparison = compareTexts({ text: before, templateIndex: oldIndex }, { text: after, templateIndex: nowIndex })
    const { differences, isSameInValue } = comparison
    const moves = movedLines(before, after, differences)
    const starts = { before: lineStartsOf(before), after: lineStartsOf(after) }
    const placeOf = ({ before, after }: Difference): Shown => ({
      before: before && lineRange(starts.before, before),
      after: after && lineRange(starts.after, after),
    })
    const rows = diffRows(before, after, { moves, ignoresCommas: !isSameInValue })
    return { ...comparison, ...spread, rows, placeOf }
  }, [old, oldIndex, now, nowIndex])
}
