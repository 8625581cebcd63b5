import { stepOf, steps } from '#catalog/declaration.ts'
import { fieldAtPath } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import type { Finding, Severity } from '#core/finding.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { fromPointer } from '#core/text/path.ts'
import { itemTitle, listItemOf, lists } from '#store/lists.ts'
import { isCounted } from '../counts.ts'

export interface ProblemRow {
  readonly key: string
  readonly finding: Finding
  /** Title of the step, on the first row of its group only. */
  readonly group: string | undefined
  readonly step: string
  /** Item or property: "2 Install FSLogix", "Build timeout". */
  readonly place: string
  /** From 1. */
  readonly line: number
}

export interface Shown {
  readonly error: boolean
  readonly warning: boolean
  readonly info: boolean
}

/** Placeholders count as something to do and are shown; other infos only when asked for. */
function isShown(finding: Finding, shown: Shown) {
  return finding.severity === 'info' ? shown.info || isCounted(finding) : shown[finding.severity]
}

/** The rows of the list: in the order of the steps, then of the text. */
export function problemRows(analysis: Analysis, templateIndex: number, shown: Shown): readonly ProblemRow[] {
  const order = new Map<string, number>(steps.map(({ id }, index) => [id, index]))
  const lineStarts = lineStartsOf(analysis.tree.text)
  const template = analysis.templates[templateIndex]
  const found = analysis.findings
    .filter((finding) => (finding.template === templateIndex || finding.template === -1) && isShown(finding, shown))
    .map((finding) => ({ finding, step: finding.template === -1 ? undefined : stepOf(fromPointer(finding.path)) }))
  found.sort((a, b) => (order.get(a.step ?? '') ?? -1) - (order.get(b.step ?? '') ?? -1))
  return found.map(({ finding, step }, index) => {
    const title = steps.find(({ id }) => id === step)?.title ?? 'File'
    return {
      key: `${finding.code} ${finding.path} ${finding.range.start} ${index}`,
      finding,
      group: index === 0 || found[index - 1]?.step !== step ? title : undefined,
      step: title,
      place: placeOf(template, finding),
      line: positionAt(lineStarts, finding.range.start).line + 1,
    }
  })
}

function placeOf(template: Template | undefined, { path, template: index }: Finding): string {
  const parts = fromPointer(path)
  if (!template || index === -1) return ''
  const item = listItemOf(parts)
  const part = item && lists[item.list].items(template)[item.index]
  if (item && part) return `${item.index + 1} ${itemTitle(part, item.index)}`
  return fieldAtPath(template, parts)?.label ?? parts.at(-1) ?? 'Template'
}

export function countBySeverity(analysis: Analysis, templateIndex: number): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, template } of analysis.findings) {
    if (template === templateIndex || template === -1) counts[severity] += 1
  }
  return counts
}

/** The fixes that may be applied together, unseen: the safe one of each finding that has one. */
export function safeFixes(analysis: Analysis, templateIndex: number) {
  return analysis.findings.flatMap((finding) => {
    if (finding.template !== templateIndex) return []
    // Mending the text itself moves all that is behind it, so it is never one of several.
    const fix = finding.fixes.find(({ safe, edits }) => safe && edits.every(({ op }) => op !== 'text'))
    return fix ? [{ finding, fix }] : []
  })
}
