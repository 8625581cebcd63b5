import { itemsOf, keyOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { literalAt, memberOf } from '../tree-values.ts'
import type { Container, Place } from './container.ts'
import { isImageTemplate } from './resource-type.ts'

/** Azure refuses deeper nesting long before; a hostile file must not end in a full stack. */
const deepest = 16

/**
 * A deployment template of Azure Resource Manager: any number of image
 * templates among its other resources, in a list or (language version 2.0)
 * under symbolic names, and in deployments within deployments.
 */
export const deployment: Container = {
  id: 'deployment',
  kind: 'deployment',
  label: 'a deployment template',
  hasExpressions: true,
  find: (tree) => templatesIn(tree, tree.root, [], tree.root, 0),
}

/** Whether one lies in there, were it opened by itself. */
export function holdsImageTemplate(tree: Tree, owner: NodeId): boolean {
  return templatesIn(tree, owner, [], owner, 0).length > 0
}

function templatesIn(tree: Tree, owner: NodeId, path: Path, scope: NodeId, depth: number): Place[] {
  if (depth > deepest) return []
  return resourcesOf(tree, memberOf(tree, owner, 'resources')).flatMap(({ node, key }) => {
    const at = [...path, 'resources', key]
    if (isImageTemplate(tree, node)) return [{ node, path: at, scope }]
    const properties = memberOf(tree, node, 'properties')
    const inner = memberOf(tree, properties, 'template')
    const innerScope = isOwnScope(tree, properties, inner) ? inner : scope
    const innerPath = [...at, 'properties', 'template']
    return [
      ...templatesIn(tree, inner, innerPath, innerScope, depth + 1),
      ...templatesIn(tree, node, at, scope, depth + 1),
    ]
  })
}

/** Expressions of an inner deployment mean what it says they do; where it says nothing, its own parameters if it has any. */
function isOwnScope(tree: Tree, properties: NodeId, template: NodeId): boolean {
  const said = literalAt(tree, memberOf(tree, properties, 'expressionEvaluationOptions'), 'scope')?.toLowerCase()
  if (said === 'inner' || said === 'outer') return said === 'inner'
  return typeOf(tree, memberOf(tree, template, 'parameters')) === NodeType.Object
}

/** The resources of a deployment: a list, or (language version 2.0) an object of symbolic names. */
export function resourcesOf(tree: Tree, resources: NodeId): { node: NodeId; key: string | number }[] {
  const items = itemsOf(tree, resources)
  if (typeOf(tree, resources) === NodeType.Array) return items.map((node, key) => ({ node, key }))
  if (typeOf(tree, resources) !== NodeType.Object) return []
  return items.map((property) => ({ node: valueNodeOf(tree, property), key: keyOf(tree, property) }))
}
