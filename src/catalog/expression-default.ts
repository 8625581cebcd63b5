import { itemsOf, keyOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { memberOf } from './tree-values.ts'
import { isExpression } from './value-form.ts'

const reference = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/i

/** What `[parameters('x')]` or `[variables('x')]` stands for when nothing else is given. */
export interface DeclaredDefault {
  readonly name: string
  readonly text: string
  readonly node: NodeId
}

/**
 * The default of the parameter or variable that an expression is, where the
 * deployment template says it in plain words. Any other expression is left
 * alone: nothing is computed here. `scope` is the object that declares them.
 */
export function declaredDefault(tree: Tree, expression: string, scope: NodeId): DeclaredDefault | undefined {
  const match = reference.exec(expression)
  if (!match) return undefined
  const [, place = '', name = ''] = match
  const isParameter = place.toLowerCase() === 'parameters'
  const declared = namedLike(tree, memberOf(tree, scope, place.toLowerCase()), name)
  const node = isParameter ? memberOf(tree, declared, 'defaultValue') : declared
  if (typeOf(tree, node) !== NodeType.String) return undefined
  const text = stringOf(tree, node)
  return isExpression(text) ? undefined : { name, text, node }
}

/** Its text alone. */
export function defaultOf(tree: Tree, expression: string, scope: NodeId): string | undefined {
  return declaredDefault(tree, expression, scope)?.text
}

/** Azure Resource Manager compares names of parameters and variables without case. */
function namedLike(tree: Tree, object: number, name: string): number {
  const wanted = name.toLowerCase()
  const property = itemsOf(tree, object).findLast((child) => keyOf(tree, child).toLowerCase() === wanted)
  return property === undefined ? noNode : valueNodeOf(tree, property)
}
