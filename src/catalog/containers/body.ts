import type { NodeId, Tree } from '#core/text/tree.ts'
import { hasProperty, memberOf } from '../tree-values.ts'
import type { Container } from './container.ts'

/** The body of a request: location, identity and properties, told by what the properties hold. */
export const body: Container = {
  id: 'body',
  kind: 'body',
  label: 'a request body',
  hasExpressions: false,
  find: (tree) => (isBody(tree, tree.root) ? [{ node: tree.root, path: [] }] : []),
}

export function isBody(tree: Tree, node: NodeId): boolean {
  if (hasProperty(tree, node, 'type') || hasProperty(tree, node, 'resources')) return false
  const properties = memberOf(tree, node, 'properties')
  return ['source', 'distribute', 'customize'].some((name) => hasProperty(tree, properties, name))
}
