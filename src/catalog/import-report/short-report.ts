import { countedIfAny } from '#core/counted.ts'
import type { Analysis } from '../analyze.ts'
import { containerWords, contentWords } from './words.ts'

/** What is found at a glance, without planning the way out of it: cheap enough to be asked at each key. */
export function shortReport(analysis: Analysis, index: number, isChecking = false): string {
  const template = analysis.templates[index]
  if (!template) return 'no image template.'
  const what = `${containerWords(analysis)} ${template.writtenVersion === undefined ? 'checked as' : 'of'} API version ${template.version}, ${contentWords(template)}.`
  return isChecking ? `${what} It is being checked.` : `${what} ${problemWords(analysis, index)}`
}

function problemWords(analysis: Analysis, index: number): string {
  const own = analysis.findings.filter((finding) => finding.template === index || finding.template === -1)
  const errors = own.filter(({ severity }) => severity === 'error').length
  const warnings = own.filter(({ severity }) => severity === 'warning').length
  const fixable = own.filter(({ severity, fixes }) => severity !== 'info' && fixes.length > 0).length
  const placeholders = own.filter(({ code }) => code === 'PLACEHOLDER').length
  const problems = [
    countedIfAny(errors, 'error'),
    countedIfAny(warnings, 'warning'),
    countedIfAny(fixable, 'can be fixed for you', 'can be fixed for you'),
    countedIfAny(placeholders, 'value to fill in', 'values to fill in'),
  ].filter((words) => words !== '')
  return problems.length === 0 ? 'No problems.' : `${problems.join(', ')}.`
}
