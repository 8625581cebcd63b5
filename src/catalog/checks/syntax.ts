import type { Finding } from '#core/finding.ts'
import { foreignLanguage } from '#core/text/host-language.ts'
import { toTextOps } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import { itemsOf, keyOf, nodeAtOffset, pathOf, sourceOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType, remarks } from '#core/text/tree.ts'
import type { NodeId, SyntaxProblem, Tree } from '#core/text/tree.ts'
import type { Template } from '../template.ts'
import { endOf, firstOf, startOf } from '../tree-values.ts'
import { joinLists } from './join-lists.ts'
import { spanOf } from './mark.ts'
import { nodesWithin } from './walk.ts'
import { shown } from './words.ts'

/** What is wrong with the text as JSON, whatever it says. */

/** JSON-SYNTAX: each at the deepest value that can be told there. */
export function syntaxFindings(tree: Tree, templates: readonly Template[]): Finding[] {
  // Each word of another language would be a fault: the verdict on the whole says it once.
  if (templates.length === 0 && foreignLanguage(tree.text)) return []
  // What directives leave of a list decides where commas belong.
  const isDecided = tree.problems.some(({ kind }) => kind === 'directive')
  return tree.problems
    .filter((problem, index) => isWorthSaying(tree, problem, index))
    .map((problem) => {
      const isRemark = remarks.includes(problem.kind) || (isDecided && commas.includes(problem.kind))
      const range = visible(tree, problem)
      const template = templates.find((one) => isWithin(tree, one, range.start))
      const node = nodeAtOffset(tree, problem.start)
      const path = node === noNode ? [] : pathOf(tree, node)
      return {
        code: 'JSON-SYNTAX',
        severity: isRemark ? 'info' : 'error',
        message: problem.message,
        path: toPointer(template ? path.slice(template.base.length) : path),
        range,
        fixes: isRemark ? [] : toFixes(problem),
        template: template?.index ?? -1,
      }
    })
}

/** Of all that Terraform fills in the first is enough, and of each directive its beginning. */
function isWorthSaying({ text, problems }: Tree, { kind, start }: SyntaxProblem, index: number): boolean {
  if (kind === 'directive') return !/^%\{~?\s*(?:end|else)/.test(text.slice(start, start + 20))
  if (kind !== 'interpolation') return true
  return !problems.slice(0, index).some((earlier) => earlier.kind === kind || earlier.kind === 'host-language')
}

const commas: readonly SyntaxProblem['kind'][] = ['missing-comma', 'trailing-comma']

/** A template that is the whole document owns what stands before and after it, too. */
function isWithin(tree: Tree, { node, base }: Template, offset: number): boolean {
  return base.length === 0 || (offset >= startOf(tree, node) && offset <= endOf(tree, node))
}

/** At least one character, so that there is something to mark. */
function visible({ text }: Tree, { start, end }: SyntaxProblem): Finding['range'] {
  if (end > start) return { start, end }
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(0, start - 1), end: start }
}

function toFixes({ repair }: SyntaxProblem): Finding['fixes'] {
  if (!repair) return []
  return [{ title: repair.title, edits: toTextOps(repair.edits) }]
}

/** JSON-DUPLICATE: each property that a later one of the same name hides. */
export function duplicateFindings(
  tree: Tree,
  from: NodeId,
  template: Pick<Template, 'base' | 'index'>,
  leftOut: ReadonlySet<NodeId>,
): Finding[] {
  const findings: Finding[] = []
  for (const node of nodesWithin(tree, from, leftOut)) {
    if (typeOf(tree, node) !== NodeType.Object) continue
    for (const [hidden, winner] of hiddenProperties(tree, node)) {
      findings.push(toDuplicate(tree, hidden, winner, template))
    }
  }
  return findings
}

/** Properties that a later one of the same name hides, each with that one. */
function hiddenProperties(tree: Tree, object: NodeId): readonly (readonly [NodeId, NodeId])[] {
  const properties = itemsOf(tree, object)
  const last = new Map(properties.map((property) => [keyOf(tree, property), property]))
  if (last.size === properties.length) return []
  return properties.flatMap((property) => {
    const winner = last.get(keyOf(tree, property)) ?? property
    return winner === property ? [] : [[property, winner] as const]
  })
}

function toDuplicate(
  tree: Tree,
  hidden: NodeId,
  winner: NodeId,
  { base, index }: Pick<Template, 'base' | 'index'>,
): Finding {
  const key = shown(keyOf(tree, hidden))
  return {
    code: 'JSON-DUPLICATE',
    severity: 'warning',
    message: `${key} stands more than once in this object. Only the last one counts${valueShown(tree, winner)}.`,
    path: toPointer(pathOf(tree, hidden).slice(base.length)),
    range: spanOf(tree, firstOf(tree, hidden)),
    fixes: joinLists(tree, hidden, winner),
    template: index,
  }
}

function valueShown(tree: Tree, property: NodeId): string {
  const value = valueNodeOf(tree, property)
  const type = typeOf(tree, value)
  return value === noNode || type === NodeType.Object || type === NodeType.Array
    ? ''
    : `: ${shown(sourceOf(tree, value))}`
}
