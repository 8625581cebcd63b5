import type { Value } from '#catalog/template.ts'
import type { Finding } from '#core/finding.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import type { WorkspaceState } from './workspace-types.ts'

/** Reads of the state that several views share. Pure, cheap, safe to call on every change. */

export function templateOf(state: WorkspaceState): Template | undefined {
  return state.analysis.templates[state.templateIndex]
}

export function valueAt(state: WorkspaceState, path: Pointer): Value | undefined {
  return templateOf(state)?.value(pathOf(path))
}

/** Each field on the page asks for its own at every key. */
const paths = new Map<Pointer, Path>()
const mostPaths = 2000

function pathOf(pointer: Pointer): Path {
  const known = paths.get(pointer)
  if (known) return known
  if (paths.size >= mostPaths) paths.clear()
  const path = fromPointer(pointer)
  paths.set(pointer, path)
  return path
}

const byPath = new WeakMap<Analysis, Map<number, Map<Pointer, Finding[]>>>()
const noFindings: readonly Finding[] = []

/** The findings whose path is exactly this one, of the current template. The same array as long as the analysis is the same. */
export function findingsAt(state: WorkspaceState, path: Pointer): readonly Finding[] {
  let index = byPath.get(state.analysis)
  if (!index) {
    index = new Map()
    for (const finding of state.analysis.findings) {
      const paths = index.get(finding.template) ?? new Map<Pointer, Finding[]>()
      index.set(finding.template, paths)
      const found = paths.get(finding.path)
      if (found) found.push(finding)
      else paths.set(finding.path, [finding])
    }
    byPath.set(state.analysis, index)
  }
  return index.get(state.templateIndex)?.get(path) ?? noFindings
}

const byTemplate = new WeakMap<Analysis, Map<number, readonly Finding[]>>()

/**
 * The findings of the current template, and of what stands around all of them: what its problems are. The same array
 * as long as the analysis is the same.
 */
export function findingsOfTemplate({
  analysis,
  templateIndex,
}: Pick<WorkspaceState, 'analysis' | 'templateIndex'>): readonly Finding[] {
  const known = byTemplate.get(analysis) ?? new Map<number, readonly Finding[]>()
  byTemplate.set(analysis, known)
  let found = known.get(templateIndex)
  if (!found) {
    found = analysis.findings.filter(({ template }) => template === templateIndex || template === -1)
    known.set(templateIndex, found)
  }
  return found
}
