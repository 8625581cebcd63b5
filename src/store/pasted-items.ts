import { customizers } from '#catalog/customizers/index.ts'
import { distributions } from '#catalog/distributions/index.ts'
import { literalAt } from '#catalog/tree-values.ts'
import { validators } from '#catalog/validators/index.ts'
import type { Kind } from '#core/kind.ts'
import { parseTree } from '#core/text/parse.ts'
import { itemsOf, sourceOf, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import { listNames } from './lists.ts'
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
  const items = itemsIn(text)
  const order: readonly ListName[] = [preferred, 'customize', 'distribute', 'validate']
  const list = order.find((name) => items.every(({ type }) => type !== undefined && isKindOf(name, type)))
  return list && items.length > 0 ? { list, sources: items.map(({ source }) => source) } : undefined
}

/** As `readItems`, where the user says which list is meant: also kinds that nobody knows, but none of another list. */
export function readItemsFor(list: ListName, text: string): readonly string[] | undefined {
  const items = itemsIn(text)
  const isOfOther = (type: string) => !isKindOf(list, type) && listNames.some((name) => isKindOf(name, type))
  const fit = items.every(({ isObject, type }) => isObject && (type === undefined || !isOfOther(type)))
  return fit && items.length > 0 ? items.map(({ source }) => source) : undefined
}

interface Item {
  readonly source: string
  readonly isObject: boolean
  readonly type: string | undefined
}

/** One item, or those of an array; none where the text cannot be read. */
function itemsIn(text: string): readonly Item[] {
  const tree = parseTree(text)
  if (tree.root === noNode || tree.problems.some(({ kind }) => kind !== 'trailing-comma')) return []
  const nodes = typeOf(tree, tree.root) === NodeType.Array ? itemsOf(tree, tree.root) : [tree.root]
  return nodes.map((node) => ({
    source: sourceOf(tree, node),
    isObject: typeOf(tree, node) === NodeType.Object,
    type: literalAt(tree, node, 'type'),
  }))
}

function isKindOf(list: ListName, type: string): boolean {
  return kindsByList[list].some((kind) => kind.type === type)
}
