import type { Finding } from '#core/finding.ts'
import type { Pointer } from '#core/text/path.ts'
import { findingsAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { sameList } from '../fields/read.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

const none: readonly Finding[] = []

/** At the path and below it, except below the paths that show their own. */
export function findingsWithin(state: WorkspaceState, path: Pointer): readonly Finding[] {
  const below = `${path}/`
  const found = state.analysis.findings.filter(
    (finding) => finding.template === state.templateIndex && (finding.path === path || finding.path.startsWith(below)),
  )
  return found.length === 0 ? none : found
}

/** The findings a field shows: those of its own path, or (`within`) of all that it holds. */
export function useFindings(path: Pointer, within = false): readonly Finding[] {
  return useWorkspaceState((state) => (within ? findingsWithin(state, path) : findingsAt(state, path)), sameList)
}
