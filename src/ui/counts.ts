import { stepIds, stepOf } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import { countedIfAny } from '#core/counted.ts'
import type { Finding } from '#core/finding.ts'
import { fromPointer } from '#core/text/path.ts'

/** What navigation and pipeline count: errors, warnings and values still to fill in (DESIGN §4). */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly placeholders: number
}

const none: Counts = { errors: 0, warnings: 0, placeholders: 0 }

/** Infos that are no placeholder stand in the list behind a filter only. */
export function isCounted({ severity, code }: Finding): boolean {
  return severity !== 'info' || code === 'PLACEHOLDER'
}

export function addTo(counts: Counts, finding: Finding): Counts {
  if (finding.severity === 'error') return { ...counts, errors: counts.errors + 1 }
  if (finding.severity === 'warning') return { ...counts, warnings: counts.warnings + 1 }
  return isCounted(finding) ? { ...counts, placeholders: counts.placeholders + 1 } : counts
}

export function countAll(findings: readonly Finding[]): Counts {
  return findings.reduce(addTo, none)
}

const byAnalysis = new WeakMap<Analysis, Map<number, Readonly<Record<StepId, Counts>>>>()

/** Of one template, step by step; made once for an analysis. */
export function countsByStep(analysis: Analysis, templateIndex: number): Readonly<Record<StepId, Counts>> {
  const known = byAnalysis.get(analysis) ?? new Map<number, Readonly<Record<StepId, Counts>>>()
  byAnalysis.set(analysis, known)
  let counts = known.get(templateIndex)
  if (!counts) {
    const next = Object.fromEntries(stepIds.map((step) => [step, none])) as Record<StepId, Counts>
    for (const finding of analysis.findings) {
      if (finding.template !== templateIndex) continue
      const step = stepOf(fromPointer(finding.path))
      next[step] = addTo(next[step], finding)
    }
    counts = next
    known.set(templateIndex, counts)
  }
  return counts
}

export function sameCounts(a: Counts, b: Counts): boolean {
  return a.errors === b.errors && a.warnings === b.warnings && a.placeholders === b.placeholders
}

/** "1 error, 2 warnings, 1 to fill in"; empty where there is nothing. */
export function describeCounts({ errors, warnings, placeholders }: Counts): string {
  const parts = [
    countedIfAny(errors, 'error'),
    countedIfAny(warnings, 'warning'),
    placeholders > 0 ? `${placeholders} to fill in` : '',
  ]
  return parts.filter(Boolean).join(', ')
}
