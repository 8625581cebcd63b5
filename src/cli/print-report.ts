import type { FileReport } from './check-file.ts'
import { findingLine } from './finding-line.ts'
import { asJsonLines, asLines } from './one-line.ts'
import { shownName } from './read-input.ts'

/** A line a finding, notes last. */
export function asText(reports: readonly FileReport[]): string {
  return reports.map(fileAsText).join('')
}

function fileAsText({ file, templates, notes }: FileReport): string {
  const name = shownName(file)
  const findings = templates
    .flatMap((template) => template.findings)
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const lines = findings.map((finding) => findingLine(name, finding))
  return asLines([...lines, ...notes.map((note) => `${name}: ${note}`)])
}

export function asJson(reports: readonly FileReport[]): string {
  return asJsonLines(reports)
}
