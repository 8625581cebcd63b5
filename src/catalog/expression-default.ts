import { itemsOf, keyOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { memberOf } from './tree-values.ts'
import { isExpression } from './value-form.ts'

const reference = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/i

/**
 * The text that `[parameters('x')]` or `[variables('x')]` stands for when
 * nothing else is given, where the deployment template says it in plain words.
 * Any other expression is left alone: nothing is computed here.
 */
export function defaultOf(tree: Tree, expression: string, scope: NodeId = tree.root): string | undefined {
  const match = reference.exec(expression)
  if (!match) return undefined
  const [, place = '', name = ''] = match
  const isParameter = place.toLowerCase() === 'parameters'
  const declared = namedLike(tree, memberOf(tree, scope, place.toLowerCase()), name)
  const value = isParameter ? memberOf(tree, declared, 'defaultValue') : declared
  if (typeOf(tree, value) !== NodeType.String) return undefined
  const text = stringOf(tree, value)
  return isExpression(text) ? undefined : text
}

/** Azure Resource Manager compares names of parameters and variables without case. */
function namedLike(tree: Tree, object: number, name: string): number {
  const wanted = name.toLowerCase()
  const property = itemsOf(tree, object).findLast((child) => keyOf(tree, child).toLowerCase() === wanted)
  return property === undefined ? noNode : valueNodeOf(tree, property)
}
