import { hasProperty, memberOf } from '../tree-values.ts'
import type { Container } from './container.ts'

/** The body of a request: location, identity and properties, told by what the properties hold. */
export const body: Container = {
  id: 'body',
  label: 'a request body',
  hasExpressions: false,
  find: (tree) => {
    if (hasProperty(tree, tree.root, 'type') || hasProperty(tree, tree.root, 'resources')) return []
    const properties = memberOf(tree, tree.root, 'properties')
    const isTemplate = ['source', 'distribute', 'customize'].some((name) => hasProperty(tree, properties, name))
    return isTemplate ? [{ node: tree.root, path: [] }] : []
  },
}
