import { declaredAt, stepOf, steps } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import type { Finding, Severity } from '#core/finding.ts'
import { createLineReader, positionAt } from '#core/text/lines.ts'
import type { LineStarts } from '#core/text/lines.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import type { Tree } from '#core/text/tree.ts'
import { itemTitle, listItemOf, lists } from '#store/lists.ts'
import { findingsOfTemplate } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { isCounted } from '../counts.ts'
import { sameList } from '../fields/read.ts'

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

const noRows: readonly ProblemRow[] = []

/**
 * Reads the rows, keeping each that shows what it showed: a key that moves the
 * findings below it moves no row, so none is drawn again. Nothing is read where
 * nothing is shown.
 */
export function createProblemReader(shown: Shown | undefined): (state: WorkspaceState) => readonly ProblemRow[] {
  let read: readonly unknown[] = []
  let rows = noRows
  const linesOf = createLineReader()
  return ({ analysis, templateIndex }) => {
    if (!shown) return noRows
    const from = [analysis, templateIndex]
    if (!sameList(from, read)) rows = keep(rows, problemRows(analysis, templateIndex, shown, linesOf))
    read = from
    return rows
  }
}

function keep(before: readonly ProblemRow[], rows: readonly ProblemRow[]): readonly ProblemRow[] {
  const byKey = new Map(before.map((row) => [row.key, row]))
  const next = rows.map((row) => {
    const former = byKey.get(row.key)
    return former && isSameRow(row, former) ? former : row
  })
  return sameList(next, before) ? before : next
}

function isSameRow(a: ProblemRow, b: ProblemRow): boolean {
  const isSamePlace = a.line === b.line && a.place === b.place && a.group === b.group && a.step === b.step
  return isSamePlace && isSameFinding(a.finding, b.finding)
}

/** But for where it stands: a row says its line, and leads by path. A fix that counts offsets is another one. */
function isSameFinding(a: Finding, b: Finding): boolean {
  if (a === b) return true
  const isSame = a.message === b.message && a.severity === b.severity && a.template === b.template
  return isSame && (a.fixes.length + b.fixes.length === 0 || JSON.stringify(a.fixes) === JSON.stringify(b.fixes))
}

const order = new Map<string, number>(steps.map(({ id }, index) => [id, index]))

const titles = new Map<string, string>(steps.map(({ id, title }) => [id, title]))

/** What is found around the template is of no step. */
const stepAt = ({ template }: Finding, path: Path) => (template === -1 ? '' : stepOf(path))

const rankOfStep = (step: string) => order.get(step) ?? -1

/** What is found around the template comes first. */
export function rankOf(finding: Finding): number {
  return rankOfStep(stepAt(finding, fromPointer(finding.path)))
}

/** In the order of the steps, then of the text. */
export function findingsInOrder(
  analysis: Analysis,
  templateIndex: number,
  isWanted: (finding: Finding) => boolean,
): readonly Finding[] {
  return placedInOrder(analysis, templateIndex, isWanted).map(({ finding }) => finding)
}

interface Placed {
  readonly finding: Finding
  readonly path: Path
  readonly step: string
}

function placedInOrder(analysis: Analysis, templateIndex: number, isWanted: (finding: Finding) => boolean): Placed[] {
  return findingsOfTemplate({ analysis, templateIndex })
    .filter(isWanted)
    .map((finding) => {
      const path = fromPointer(finding.path)
      return { finding, path, step: stepAt(finding, path) }
    })
    .sort((a, b) => rankOfStep(a.step) - rankOfStep(b.step))
}

/** The rows of the list. */
function problemRows(
  analysis: Analysis,
  templateIndex: number,
  shown: Shown,
  linesOf: (tree: Tree) => LineStarts,
): readonly ProblemRow[] {
  const template = analysis.templates[templateIndex]
  const found = placedInOrder(analysis, templateIndex, (finding) => isShown(finding, shown))
  if (found.length === 0) return noRows
  const lineStarts = linesOf(analysis.tree)
  const keyOf = numberedKeys()
  return found.map(({ finding, path, step }, index) => {
    const title = titles.get(step) ?? 'File'
    return {
      key: keyOf(`${finding.code} ${finding.path}`),
      finding,
      group: found[index - 1]?.step === step ? undefined : title,
      step: title,
      place: placeOf(template, finding, path),
      line: positionAt(lineStarts, finding.range.start).line + 1,
    }
  })
}

/** The same thing may be found twice at one path. */
function numberedKeys() {
  const counts = new Map<string, number>()
  return (key: string) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${key} ${count}`
  }
}

function placeOf(template: Template | undefined, { template: index }: Finding, parts: Path): string {
  if (!template || index === -1) return ''
  const item = listItemOf(parts)
  const part = item && lists[item.list].items(template)[item.index]
  if (item && part) return `${item.index + 1} ${itemTitle(part, item.index)}`
  return declaredAt(template, parts)?.label ?? `${parts.at(-1) ?? 'Template'}`
}

/** Where a finding is in a list that may have been made again since: of several alike the nearest; -1 where it is mended. */
export function indexOfFinding(found: readonly Finding[], finding: Finding): number {
  const { code, path, message, template, range } = finding
  const distance = (at: number) => Math.abs((found[at]?.range.start ?? 0) - range.start)
  let nearest = -1
  for (const [at, one] of found.entries()) {
    if (one === finding) return at
    const isAlike = one.code === code && one.path === path && one.message === message && one.template === template
    if (isAlike && (nearest < 0 || distance(at) < distance(nearest))) nearest = at
  }
  return nearest
}

export interface ProblemCounts extends Readonly<Record<Severity, number>> {
  /** Of the infos, those that are shown only when asked for. */
  readonly notes: number
}

export function sameSeverities(a: ProblemCounts, b: ProblemCounts): boolean {
  return a.error === b.error && a.warning === b.warning && a.info === b.info && a.notes === b.notes
}

export function countBySeverity(analysis: Analysis, templateIndex: number): ProblemCounts {
  const counts = { error: 0, warning: 0, info: 0, notes: 0 }
  for (const finding of findingsOfTemplate({ analysis, templateIndex })) {
    counts[finding.severity] += 1
    if (!isCounted(finding)) counts.notes += 1
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

/** Whether a look at all proposed changes together is worth it: some cannot be applied unseen. */
export function hasOtherFixes(analysis: Analysis, templateIndex: number): boolean {
  return findingsOfTemplate({ analysis, templateIndex }).some(
    ({ severity, fixes }) =>
      severity !== 'info' &&
      fixes.length > 0 &&
      !fixes.some(({ safe, edits }) => safe && edits.every(({ op }) => op !== 'text')),
  )
}
