import type { Path } from '#core/text/path.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { pathOf, typeOf } from '#core/text/read.ts'
import { templateFields } from '../declaration.ts'
import { senseAt, sensesOf } from '../value-form.ts'
import { isInDamage } from './damage.ts'
import { isStillOpen } from './placeholder.ts'
import type { Scope } from './scope.ts'
import { nameAbove, nodesWithin } from './walk.ts'

const senses = sensesOf(templateFields)
const nothing: ReadonlySet<NodeId> = new Set()

/** Of what the catalog does not know, only what is still to fill in can be said. `path` is the value's own. */
export function checkUnknownValue(scope: Scope, node: NodeId, path: Path): void {
  if (node === noNode) return
  const { tree } = scope
  const above = pathOf(tree, node).length
  for (const inner of nodesWithin(tree, node, nothing)) {
    if (typeOf(tree, inner) !== NodeType.String || isKey(scope, inner) || isInDamage(tree, inner)) continue
    const innerPath = inner === node ? path : [...path, ...pathOf(tree, inner).slice(above)]
    const label = nameAbove(tree, inner) ?? 'This value'
    isStillOpen(scope, inner, innerPath, { label, sense: senseAt(innerPath, senses) })
  }
}

function isKey({ tree }: Scope, node: NodeId): boolean {
  const owner = tree.parents[node] ?? noNode
  return typeOf(tree, owner) === NodeType.Property && tree.firsts[owner] === node
}
