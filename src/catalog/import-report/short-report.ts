import type { Analysis } from '../analyze.ts'
import { containerWords, contentWords } from './words.ts'

/** What is found at a glance, without planning the way out of it. */
export interface ShortReport {
  readonly words: string
  /** Problems that come with a fix. */
  readonly fixable: number
  readonly placeholders: number
}

/** Cheap enough to be asked at each key. */
export function shortReport(analysis: Analysis, index: number): ShortReport {
  const template = analysis.templates[index]
  if (!template) return { words: 'no image template.', fixable: 0, placeholders: 0 }
  const own = analysis.findings.filter((finding) => finding.template === index || finding.template === -1)
  const errors = own.filter(({ severity }) => severity === 'error').length
  const warnings = own.filter(({ severity }) => severity === 'warning').length
  const fixable = own.filter(({ severity, fixes }) => severity !== 'info' && fixes.length > 0).length
  const placeholders = own.filter(({ code }) => code === 'PLACEHOLDER').length
  const problems = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(fixable, 'can be fixed for you', 'can be fixed for you'),
    counted(placeholders, 'value to fill in', 'values to fill in'),
  ].filter((words) => words !== '')
  const found = problems.length === 0 ? 'No problems' : problems.join(', ')
  return {
    words: `${containerWords(analysis)} of API version ${template.version}, ${contentWords(template)}. ${found}.`,
    fixable,
    placeholders,
  }
}

function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
