import type { FileReport } from './check-file.ts'
import { asJsonLines, asLines } from './one-line.ts'
import { shownName } from './read-input.ts'

/** `file:line:column severity code message`, a line a finding, notes last. */
export function asText(reports: readonly FileReport[]): string {
  return reports.map(fileAsText).join('')
}

function fileAsText({ file, templates, notes }: FileReport): string {
  const name = shownName(file)
  const findings = templates
    .flatMap((template) => template.findings)
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const lines = findings.map(
    ({ line, column, severity, code, message }) => `${name}:${line}:${column} ${severity} ${code} ${message}`,
  )
  return asLines([...lines, ...notes.map((note) => `${name}: ${note}`)])
}

export function asJson(reports: readonly FileReport[]): string {
  return asJsonLines(reports)
}
