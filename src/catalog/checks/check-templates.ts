import type { Finding, Severity } from '#core/finding.ts'
import type { Pointer } from '#core/text/path.ts'
import { noNode } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { rules } from '../rules/index.ts'
import type { Document } from '../read-document.ts'
import type { Part, Template } from '../template.ts'
import { hasProperty } from '../tree-values.ts'
import { isKnownVersion } from '../versions.ts'
import { onlyByDefault, partByDefault, withDefaults } from './by-default.ts'
import { checkItemStructure, checkTemplate, listNodesOf, scopeOf } from './check-structure.ts'
import { declaredFor } from './declared-words.ts'
import { createItemMemo } from './item-memo.ts'
import { partsOf, runItemRules, runRulesAround, runTemplateRules } from './run-rules.ts'
import { withoutSilenced } from './silenced.ts'
import { withoutSpokenFor } from './speaks-for.ts'
import { duplicateFindings, syntaxFindings } from './syntax.ts'

const memo = createItemMemo()
const nothing: ReadonlySet<NodeId> = new Set()
const document = { base: [], index: -1 }

/** All findings of a document, sorted by place, then severity, then code. */
export function checkTemplates({ tree, templates }: Document): readonly Finding[] {
  memo.begin(tree)
  const owned = new Set(templates.map(({ node }) => node))
  const findings = [
    ...syntaxFindings(tree, templates),
    ...duplicateFindings(tree, tree.root, document, owned),
    ...runRulesAround(rules, tree, templates),
    ...templates.flatMap((template) => checkOne(template, templates)),
  ]
  return withoutSilenced(findings.sort(byPlace), tree.text)
}

function checkOne(template: Template, all: readonly Template[]): Finding[] {
  const { tree, node, source } = template
  const lists = listNodesOf(template)
  const spoken = [...ruleFindings(template, all), ...(source ? itemFindings(source, template) : [])]
  const around: Finding[] = []
  checkTemplate(template, scopeOf(template, around, lists))
  const structural = [...around, ...partsOf(template).flatMap((parts) => listFindings(parts, template))]
  return [
    ...duplicateFindings(tree, node, template, lists),
    ...spoken,
    ...withoutSpokenFor(withoutRepeated(structural), spoken),
  ].filter(({ path }) => !isSaidBeside(template, path))
}

/** What other code says of the template is not missing in it. */
function isSaidBeside({ tree, node, beside }: Template, path: Pointer): boolean {
  const [, name = ''] = path.split('/')
  return beside.has(name) && !hasProperty(tree, node, name)
}

function ruleFindings(template: Template, all: readonly Template[]): readonly Finding[] {
  const spoken: Finding[] = []
  runTemplateRules(rules, template, all, spoken)
  const assumed = withDefaults(template)
  if (!assumed) return spoken
  const found: Finding[] = []
  runTemplateRules(rules, assumed, all, found)
  return [...spoken, ...onlyByDefault(found, spoken, template)]
}

/** Of a block that the version lacks, nothing within has to be said to be lacking too. */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const lacking = findings.filter(({ code }) => code === 'SCH-VERSION').map(({ path }) => `${path}/`)
  if (lacking.length < 2) return findings
  return findings.filter(({ code, path }) => code !== 'SCH-VERSION' || !lacking.some((above) => path.startsWith(above)))
}

function itemOf(part: Part, { tree, version, os, hasExpressions }: Template) {
  return { part, tree, version, os, hasExpressions }
}

/** What depends on each item alone; remembered but for those where damage around them decides. */
function listFindings(parts: readonly Part[], template: Template): Finding[] {
  const [first] = parts
  if (!first) return []
  const { tree, version, os = '', hasExpressions, writtenVersion, versionBeside, index } = template
  const declared = hasExpressions ? declaredFor(template).number : ''
  const written = `${isKnownVersion(writtenVersion)} ${versionBeside !== undefined}`
  const facts = [first.list, version, os, hasExpressions, written, declared].join(' ')
  const damaged: Finding[] = []
  const items = parts.map((part) => {
    if (!part.isDamaged) return part.node
    damaged.push(...checkItem(part, template))
    return noNode
  })
  const found = memo.findingsOf({ template: index, facts }, tree, items, (position) => {
    const part = parts[position] ?? first
    return { path: part.path, findings: checkItem(part, template) }
  })
  return [...found, ...damaged]
}

function itemFindings(part: Part, template: Template): readonly Finding[] {
  const spoken: Finding[] = []
  runItemRules(rules, itemOf(part, template), template, spoken)
  const assumed = partByDefault(part, template)
  if (!assumed) return spoken
  const found: Finding[] = []
  runItemRules(rules, itemOf(assumed, template), template, found)
  return [...spoken, ...onlyByDefault(found, spoken, template)]
}

function checkItem(part: Part, template: Template): readonly Finding[] {
  const spoken = itemFindings(part, template)
  const structural: Finding[] = []
  checkItemStructure(part, scopeOf(template, structural, nothing))
  return [
    ...duplicateFindings(template.tree, part.node, template, nothing),
    ...spoken,
    ...withoutSpokenFor(structural, spoken),
  ]
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    ranks[a.severity] - ranks[b.severity] ||
    compare(a.code, b.code) ||
    compare(a.path, b.path) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
