import { useMemo } from 'react'
import { useStore } from 'zustand'
import { compareTexts } from '#store/compare/compare-texts.ts'
import type { Difference, Comparison } from '#store/compare/difference.ts'
import { lineRange, movedLines } from '#store/compare/moved-lines.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { lineStartsOf } from '#core/text/lines.ts'
import { diffRows } from '../texts/diff-rows.ts'
import type { DiffRow } from '../texts/diff-rows.ts'
import type { Shown } from '../texts/side-by-side.tsx'

interface ShownComparison extends Comparison {
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
    const comparison = compareTexts({ text: old, templateIndex: oldIndex }, { text: now, templateIndex: nowIndex })
    const { differences, isSameInValue } = comparison
    const moves = movedLines(old, now, differences)
    const starts = { before: lineStartsOf(old), after: lineStartsOf(now) }
    const placeOf = ({ before, after }: Difference): Shown => ({
      before: before && lineRange(starts.before, before),
      after: after && lineRange(starts.after, after),
    })
    return { ...comparison, rows: diffRows(old, now, { moves, ignoresCommas: !isSameInValue }), placeOf }
  }, [old, oldIndex, now, nowIndex])
}
