import { remember } from '#core/remember.ts'
import { itemsOf, keyOf, sourceOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { firstOf, literalAt, memberOf } from '../tree-values.ts'
import { isExpression } from '../value-form.ts'
import type { DeclarationKind } from './references.ts'

/** A parameter or a variable, as its deployment template declares it. */
export interface Declaration {
  readonly kind: DeclarationKind
  readonly name: string
  /** The name where it is declared. */
  readonly key: NodeId
  /** What a parameter's declaration says of it; the value of a variable. */
  readonly node: NodeId
  /** Of a parameter, as written: "string". */
  readonly type: string | undefined
  readonly description: string | undefined
  /** Its default, or a variable's value; `noNode` where there is none. */
  readonly value: NodeId
}

export const declarationKinds: readonly DeclarationKind[] = ['parameters', 'variables']

/** All that expressions of this scope may name, in the order they are declared. */
export const declarationsIn = remember((tree: Tree, scope: NodeId): readonly Declaration[] =>
  declarationKinds.flatMap((kind) =>
    typeOf(tree, memberOf(tree, scope, kind)) === NodeType.Object
      ? itemsOf(tree, memberOf(tree, scope, kind)).map((property) => readDeclaration(tree, kind, property))
      : [],
  ),
)

/** Azure Resource Manager compares names without case; of two of one name the last holds. */
export function declarationOf(
  tree: Tree,
  scope: NodeId,
  { kind, name }: { readonly kind: DeclarationKind; readonly name: string },
): Declaration | undefined {
  const property = byName(tree, memberOf(tree, scope, kind)).get(name.toLowerCase())
  return property === undefined ? undefined : readDeclaration(tree, kind, property)
}

/** Each expression asks for one of them, and a long file has thousands of both. */
const byName = remember((tree: Tree, object: NodeId): ReadonlyMap<string, NodeId> => {
  const properties = typeOf(tree, object) === NodeType.Object ? itemsOf(tree, object) : []
  return new Map(properties.map((one) => [keyOf(tree, one).toLowerCase(), one]))
})

function readDeclaration(tree: Tree, kind: DeclarationKind, property: NodeId): Declaration {
  const node = valueNodeOf(tree, property)
  const isParameter = kind === 'parameters'
  return {
    kind,
    name: keyOf(tree, property),
    key: firstOf(tree, property),
    node,
    type: isParameter ? literalAt(tree, node, 'type') : undefined,
    description: isParameter ? literalAt(tree, memberOf(tree, node, 'metadata'), 'description') : undefined,
    value: isParameter ? memberOf(tree, node, 'defaultValue') : node,
  }
}

/** The default (a variable's value) as text, where it is one value in plain words. */
export function literalDefault(tree: Tree, { value }: Declaration): string | undefined {
  const type = typeOf(tree, value)
  if (type === NodeType.Number || type === NodeType.Boolean) return sourceOf(tree, value)
  if (type !== NodeType.String) return undefined
  const text = stringOf(tree, value)
  return isExpression(text) ? undefined : text
}

/** A variable that a loop makes: `variables.copy[].name`. */
export function isLooped(
  tree: Tree,
  scope: NodeId,
  { kind, name }: { readonly kind: DeclarationKind; readonly name: string },
): boolean {
  if (kind !== 'variables') return false
  const loops = memberOf(tree, memberOf(tree, scope, 'variables'), 'copy')
  return (
    typeOf(tree, loops) === NodeType.Array &&
    itemsOf(tree, loops).some((loop) => literalAt(tree, loop, 'name')?.toLowerCase() === name.toLowerCase())
  )
}
