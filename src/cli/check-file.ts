import { analyze } from '#catalog/analyze.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import type { Finding } from '#core/finding.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'

/** A finding as it is printed: lines and columns count from 1. */
interface ReportedFinding {
  readonly code: string
  readonly severity: Finding['severity']
  readonly message: string
  /** JSON pointer within the template. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What each proposed fix would do, by its title. */
  readonly fixes: readonly string[]
}

interface ReportedTemplate {
  /** Where the template stands in the file. */
  readonly pointer: string
  /** `null` for what concerns the file and none of its templates. */
  readonly apiVersion: string | null
  readonly findings: readonly ReportedFinding[]
}

export interface FileReport {
  readonly file: string
  readonly templates: readonly ReportedTemplate[]
  readonly notes: readonly string[]
}

/** What the engine says of one file's text. */
export function checkText(file: string, text: string): FileReport {
  const analysis = analyze(text)
  const toReported = reporter(text)
  const around = analysis.findings.filter(({ template }) => template === -1).map(toReported)
  const templates = analysis.templates.map(({ pointer, index, version, writtenVersion }): ReportedTemplate => {
    const findings = analysis.findings.filter(({ template }) => template === index)
    return { pointer, apiVersion: writtenVersion ?? version, findings: findings.map(toReported) }
  })
  const whole: ReportedTemplate[] = around.length === 0 ? [] : [{ pointer: '', apiVersion: null, findings: around }]
  return { file, templates: [...whole, ...templates], notes: notesOn(analysis) }
}

function notesOn({ notTemplate, templates }: Analysis): string[] {
  if (notTemplate) return [notTemplate.message]
  return templates.flatMap((template) => {
    const { version, writtenVersion, pointer } = template
    if (writtenVersion === version) return []
    const which = templates.length > 1 ? `The template at ${pointer}` : 'The template'
    return [`${which} ${versionStory(template)}; it is checked as ${version}.`]
  })
}

function versionStory({ value, versionBeside }: Template): string {
  const written = versionBeside ?? value(['apiVersion'])
  if (!written) return 'names no API version'
  return `has the API version ${written.text}`
}

function reporter(text: string): (finding: Finding) => ReportedFinding {
  const starts = lineStartsOf(text)
  return ({ code, severity, message, path, range, fixes }) => {
    const from = positionAt(starts, range.start)
    const to = positionAt(starts, range.end)
    return {
      code,
      severity,
      message,
      path,
      line: from.line + 1,
      column: from.column + 1,
      endLine: to.line + 1,
      endColumn: to.column + 1,
      fixes: fixes.map(({ title }) => title),
    }
  }
}
