import type { Finding } from '#core/finding.ts'
import type { Workspace, WorkspaceState } from '#store/workspace-types.ts'
import { isCounted } from '../counts.ts'
import { findingsInOrder, indexOfFinding, rankOf } from './problem-rows.ts'

/** F8: goes round the problems in the order of their list, on from the one that was shown last. */
export function showProblem({ getState, actions }: Workspace, by: 1 | -1) {
  const next = nextProblem(getState(), by)
  if (next) actions.showFinding(next)
  actions.announce(next?.message ?? 'No problems.')
}

function nextProblem(state: WorkspaceState, by: 1 | -1): Finding | undefined {
  const found = findingsInOrder(state.analysis, state.templateIndex, isCounted)
  const { at, isThere } = positionIn(found, state)
  // Between two problems the next one stands where the user is, not one further.
  const next = isThere || by < 0 ? at + by : at
  return found[(next + found.length) % found.length]
}

/**
 * The field of a problem may hold it only from afar (an item of a kind nobody knows marks the whole item), so the
 * place in the list is kept, not told from the field. One that is mended leaves its place behind.
 */
function positionIn(found: readonly Finding[], state: WorkspaceState): { at: number; isThere: boolean } {
  const { shownFinding: shown } = state
  if (!shown) {
    const at = found.findIndex((finding) => isAt(finding, state))
    return { at: Math.max(0, at), isThere: at >= 0 }
  }
  const at = indexOfFinding(found, shown)
  if (at >= 0) return { at, isThere: true }
  const isBefore = (one: Finding) => {
    const [rank, shownRank] = [rankOf(one), rankOf(shown)]
    return rank === shownRank ? one.range.start < shown.range.start : rank < shownRank
  }
  return { at: found.filter(isBefore).length, isThere: false }
}

/** Where the user went by hand. */
function isAt({ path, range, template }: Finding, { marked, caret }: WorkspaceState) {
  if (marked) return template !== -1 && path === marked.path
  return range.start <= caret.head && caret.head <= range.end
}
