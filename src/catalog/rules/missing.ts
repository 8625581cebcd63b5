import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import type { Item } from '../item.ts'
import type { Template } from '../template.ts'
import { firstOf, literalAt, memberOf } from '../tree-values.ts'
import { isBlank } from './literals.ts'

/** The object at `owner` has no such property, also not in another case, and ARM's `copy` makes none. */
export function isMissing(template: Template, owner: Path, name: string): boolean {
  const object = template.value(owner)
  return object?.type === NodeType.Object && hasNone(template, object.node, name)
}

/** The item says nothing under the name: there is no such property, in no case, or it is blank. */
export function saysNothing(item: Item, name: string): boolean {
  const value = item.part.field(name)
  return value ? isBlank(value) : hasNone(item, item.part.node, name)
}

/** Nor does it list anything there. */
export function listsNothing(item: Item, name: string): boolean {
  const value = item.part.field(name)
  return value?.type === NodeType.Array ? firstOf(item.tree, value.node) === noNode : saysNothing(item, name)
}

function hasNone({ tree, hasExpressions }: { tree: Tree; hasExpressions: boolean }, object: NodeId, name: string) {
  const wanted = name.toLowerCase()
  const isThere = itemsOf(tree, object).some((property) => keyOf(tree, property).toLowerCase() === wanted)
  if (isThere || !hasExpressions) return !isThere
  const loops = itemsOf(tree, memberOf(tree, object, 'copy'))
  return !loops.some((loop) => literalAt(tree, loop, 'name') === name)
}
