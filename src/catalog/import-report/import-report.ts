import { counted, countedIfAny } from '#core/counted.ts'
import { findSecrets, secretInWords } from '#core/share/secrets.ts'
import { stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Analysis } from '../analyze.ts'
import { nodesWithin } from '../checks/walk.ts'
import { findPlaceholders } from '../placeholders/find-placeholders.ts'
import { planUpgrade } from '../upgrades/plan-upgrade.ts'
import type { Template } from '../template.ts'
import { isComputed } from '../value-form.ts'
import { defaultVersion, versions } from '../versions.ts'
import { containerWords, contentWords } from './words.ts'

/** A line of the report; `leadsTo` names what there is to do about it. */
export interface ReportLine {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly severity?: 'error' | 'warning' | 'info'
  readonly leadsTo?: 'problems' | 'repair' | 'upgrade' | 'placeholders' | 'share'
}

/** What was found in a text when it was opened: what it is, what is kept as it is, and what could be done. */
export function importReport(analysis: Analysis, index: number): readonly ReportLine[] {
  const template = analysis.templates[index]
  if (!template) return []
  const shape: ReportLine = {
    id: 'container',
    label: 'Container',
    text: containerWords(analysis),
  }
  return [
    shape,
    versionLine(template),
    { id: 'content', label: 'Content', text: contentWords(template) },
    ...keptLines(analysis, template),
    ...suspiciousLines(analysis, index),
    ...fixLines(analysis, template),
  ].map((line) => ({ ...line, text: line.text.charAt(0).toUpperCase() + line.text.slice(1) }))
}

function versionLine({ version, writtenVersion, versionBeside, value }: Template): ReportLine {
  const known = versions.find(({ name }) => name === version)
  const written = versionBeside ?? value(['apiVersion'])
  const story = writtenVersion === version ? version : `${written ? written.text : 'none'}, checked as ${version}`
  const isOld = version < defaultVersion
  return {
    id: 'version',
    label: 'API version',
    text: `${story}. ${known?.note ?? ''}`,
    ...(isOld && { severity: known?.state === 'supported' ? 'info' : 'warning', leadsTo: 'upgrade' as const }),
  }
}

/** What the form does not change, and every byte of which stays. */
function keptLines({ tree, findings }: Analysis, template: Template): ReportLine[] {
  const { index, base, customizers, validators, distributors } = template
  const directives = tree.problems.filter(({ kind }) => kind === 'directive').length
  const unknown = findings.filter(({ code, template: owner }) => code === 'SCH-UNKNOWN' && owner === index).length
  const kinds = [...customizers, ...validators, ...distributors].filter(({ kind }) => !kind).length
  const words = [
    base.length > 0 ? 'all that stands around it' : '',
    /(?:^|[\s,{[])\/[/*]/m.test(tree.text) ? 'comments' : '',
    countedIfAny(countExpressions(template), 'expression'),
    countedIfAny(directives, 'directive'),
    countedIfAny(unknown, 'unknown property', 'unknown properties'),
    countedIfAny(kinds, 'item of an unknown kind', 'items of an unknown kind'),
  ].filter((word) => word !== '')
  return words.length === 0 ? [] : [{ id: 'kept', label: 'Kept as it is', text: words.join(', ') }]
}

function countExpressions(template: Template): number {
  const { tree, node } = template
  let count = 0
  for (const at of nodesWithin(tree, node, new Set())) {
    if (typeOf(tree, at) === NodeType.String && isComputed(stringOf(tree, at), template)) count += 1
  }
  return count
}

function suspiciousLines(analysis: Analysis, index: number): ReportLine[] {
  const lines: ReportLine[] = []
  const broken = analysis.findings.filter(({ code, severity }) => code === 'JSON-SYNTAX' && severity === 'error').length
  if (broken > 0) {
    const text = `${counted(broken, 'place')} that cannot be read; the rest is editable`
    lines.push({ id: 'broken', label: 'No JSON', text, severity: 'error', leadsTo: 'repair' })
  }
  const placeholders = findPlaceholders(analysis, index)
  if (placeholders.length > 0) {
    const text = `${placeholders.length} to fill in: ${placeholders
      .slice(0, 4)
      .map(({ name }) => name)
      .join(', ')}${placeholders.length > 4 ? ', …' : ''}`
    lines.push({ id: 'placeholders', label: 'Placeholders', text, severity: 'info', leadsTo: 'placeholders' })
  }
  const [secret] = findSecrets(analysis.tree.text)
  if (secret) {
    const text = `Something like ${secretInWords(secret)} stands in the text, for all who can read it`
    lines.push({ id: 'secret', label: 'Secrets', text, severity: 'warning', leadsTo: 'share' })
  }
  return lines
}

function fixLines({ tree, facts, findings }: Analysis, template: Template): ReportLine[] {
  const own = findings.filter(({ template: owner }) => owner === template.index || owner === -1)
  const errors = own.filter(({ severity }) => severity === 'error').length
  const warnings = own.filter(({ severity }) => severity === 'warning').length
  const problems: ReportLine = {
    id: 'problems',
    label: 'Problems',
    text: errors + warnings === 0 ? 'None' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    ...(errors + warnings > 0 && { severity: errors > 0 ? 'error' : 'warning', leadsTo: 'problems' as const }),
  }
  const fixes = planUpgrade(tree.text, { template: template.index, facts, isReviewed: true }).proposals.length
  if (fixes === 0) return [problems]
  return [problems, { id: 'fixes', label: 'Proposed fixes', text: `${fixes}, each with its reason`, leadsTo: 'repair' }]
}
