import type { Finding, Severity } from '#core/finding.ts'
import { sourceOf } from '#core/text/read.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { rules } from '../rules/index.ts'
import type { Part, Template } from '../template.ts'
import { startOf } from '../tree-values.ts'
import { checkItemStructure, checkTemplate, listNodesOf, scopeOf } from './check-structure.ts'
import { createItemMemo } from './item-memo.ts'
import { partsOf, runItemRules, runTemplateRules } from './run-rules.ts'
import { withoutSpokenFor } from './speaks-for.ts'
import { duplicateFindings, syntaxFindings } from './syntax.ts'

const memo = createItemMemo()
const nothing: ReadonlySet<NodeId> = new Set()
const document = { base: [], index: -1 }

/** All findings of a document, sorted by place, then severity, then code. */
export function checkTemplates(tree: Tree, templates: readonly Template[]): readonly Finding[] {
  memo.begin()
  const owned = new Set(templates.map(({ node }) => node))
  const findings = [
    ...syntaxFindings(tree, templates),
    ...duplicateFindings(tree, tree.root, document, owned),
    ...templates.flatMap(checkOne),
  ]
  return findings.sort(byPlace)
}

function checkOne(template: Template): Finding[] {
  const { tree, node } = template
  const lists = listNodesOf(template)
  const spoken: Finding[] = []
  runTemplateRules(rules, template, spoken)
  const structural: Finding[] = []
  checkTemplate(template, scopeOf(template, structural, lists))
  const { source } = template
  if (source) runItemRules(rules, itemOf(source, template), template, spoken)
  for (const part of partsOf(template)) structural.push(...itemFindings(part, template))
  return [
    ...duplicateFindings(tree, node, template, new Set(partsOf(template).map((part) => part.node))),
    ...spoken,
    ...withoutSpokenFor(structural, spoken),
  ]
}

function itemOf(part: Part, { version, os, hasExpressions }: Template) {
  return { part, version, os, hasExpressions }
}

/** What depends on the item alone; remembered unless damage around it decides. */
function itemFindings(part: Part, template: Template): readonly Finding[] {
  const { tree, version, os = '', hasExpressions, writtenVersion } = template
  if (part.isDamaged) return checkItem(part, template)
  const facts = [part.list, version, os, hasExpressions, writtenVersion === undefined].join(' ')
  const at = { start: startOf(tree, part.node), path: part.path, template: template.index }
  return memo.findingsOf(facts, sourceOf(tree, part.node), at, () => checkItem(part, template))
}

function checkItem(part: Part, template: Template): readonly Finding[] {
  const spoken: Finding[] = []
  runItemRules(rules, itemOf(part, template), template, spoken)
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
