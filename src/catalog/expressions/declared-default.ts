import { typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { declarationOf, literalDefault } from './declarations.ts'
import { wholeReference } from './references.ts'

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
  const named = wholeReference(expression)
  const declared = named && declarationOf(tree, scope, named)
  if (!declared || typeOf(tree, declared.value) !== NodeType.String) return undefined
  const text = literalDefault(tree, declared)
  return text === undefined ? undefined : { name: declared.name, text, node: declared.value }
}

/** Its text alone. */
export function defaultOf(tree: Tree, expression: string, scope: NodeId): string | undefined {
  return declaredDefault(tree, expression, scope)?.text
}
