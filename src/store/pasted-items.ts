import { customizers } from '#catalog/customizers/index.ts'
import { distributions } from '#catalog/distributions/index.ts'
import { validators } from '#catalog/validators/index.ts'
import type { Kind } from '#core/kind.ts'
import { parseTree } from '#core/text/parse.ts'
import { itemsOf, propertyAt, sourceOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import type { ListName } from './workspace-types.ts'

/** Items of one list, as they were written. */
export interface PastedItems {
  readonly list: ListName
  readonly sources: readonly string[]
}

const kindsByList: Readonly<Record<ListName, readonly Kind[]>> = {
  customize: customizers,
  validate: validators,
  distribute: distributions,
}

/**
 * What a pasted text holds, where that is one step, validator or target or an
 * array of them; `undefined` for anything else. Customizers and validators share
 * kinds: `preferred` says which of the two is meant.
 */
export function readItems(text: string, preferred: ListName): PastedItems | undefined {
  const tree = parseTree(text)
  if (tree.problems.some(({ kind }) => kind !== 'trailing-comma')) return undefined
  const nodes = typeOf(tree, tree.root) === NodeType.Array ? itemsOf(tree, tree.root) : [tree.root]
  const types = nodes.map((node) => typeNameOf(tree, node))
  if (types.length === 0) return undefined
  const order: readonly ListName[] = [preferred, 'customize', 'distribute', 'validate']
  const list = order.find((name) => types.every((type) => type !== undefined && isKindOf(name, type)))
  return list && { list, sources: nodes.map((node) => sourceOf(tree, node)) }
}

function typeNameOf(tree: Tree, node: NodeId): string | undefined {
  const property = typeOf(tree, node) === NodeType.Object ? propertyAt(tree, node, 'type') : noNode
  const value = property === noNode ? noNode : valueNodeOf(tree, property)
  return typeOf(tree, value) === NodeType.String ? stringOf(tree, value) : undefined
}

function isKindOf(list: ListName, type: string): boolean {
  return kindsByList[list].some((kind) => kind.type === type)
}
