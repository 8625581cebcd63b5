import type { Finding } from '#core/finding.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import type { Report } from '#core/rule.ts'
import type { Version } from '#core/field.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import type { Item } from '../item.ts'
import type { ImageRule } from '../rules/define-rule.ts'
import type { Part, Template } from '../template.ts'
import { defaultVersion } from '../versions.ts'
import { isIncomplete, isInDamage } from './damage.ts'
import { follow, keyMark, markOf } from './mark.ts'

/** The rules of one sort, ready to run. */

export function runTemplateRules(
  rules: readonly ImageRule[],
  template: Template,
  all: readonly Template[],
  findings: Finding[],
): void {
  const place = { tree: template.tree, node: template.node, path: [], template: template.index }
  for (const rule of rules) {
    if (rule.check && severityOf(rule, template.version))
      rule.check(template, reporter(rule, template.version, place, findings), all)
  }
}

export function runItemRules(rules: readonly ImageRule[], item: Item, template: Template, findings: Finding[]): void {
  const { part, version } = item
  if (part.isDamaged) return
  // Paths of an item's rules begin with the item's own, so the search can begin there too.
  const place = { tree: template.tree, node: part.node, path: part.path, template: template.index }
  for (const rule of rules) {
    if (rule.checkItem && severityOf(rule, version)) rule.checkItem(item, reporter(rule, version, place, findings))
  }
}

/** What stands around the templates has no version of theirs. */
export function runRulesAround(rules: readonly ImageRule[], tree: Tree, all: readonly Template[]): Finding[] {
  const findings: Finding[] = []
  const place = { tree, node: tree.root, path: [], template: -1 }
  for (const rule of rules) rule.checkAround?.(all, reporter(rule, defaultVersion, place, findings))
  return findings
}

export function partsOf({ customizers, validators, distributors }: Template): readonly (readonly Part[])[] {
  return [customizers, validators, distributors]
}

function severityOf({ severity }: ImageRule, version: Version): Finding['severity'] | undefined {
  return typeof severity === 'function' ? severity(version) : severity
}

interface Place {
  readonly tree: Tree
  readonly node: NodeId
  readonly path: Path
  readonly template: number
}

function reporter(rule: ImageRule, version: Version, place: Place, findings: Finding[]): Report {
  const { tree, template } = place
  return (path, message, more = {}) => {
    const severity = more.severity ?? severityOf(rule, version)
    const inner = path.slice(place.path.length)
    const found = follow(tree, place.node, inner)
    if (severity === undefined || isUntold(tree, found.node, found.isThere)) return
    const key = more.at === 'key' ? keyMark(tree, place.node, inner) : undefined
    findings.push({
      code: rule.code,
      severity,
      message,
      path: toPointer(path),
      range: key ?? markOf(tree, found.node),
      fixes: more.fixes ?? [],
      template,
    })
  }
}

/** What is said to be wrong, or missing, may only be damaged. */
function isUntold(tree: Tree, node: NodeId, isThere: boolean): boolean {
  return isThere ? isInDamage(tree, node) : isIncomplete(tree, node)
}
