import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Template } from '../template.ts'
import { literalAt, memberOf } from '../tree-values.ts'

/** The object at `owner` has no such property, also not in another case, and ARM's `copy` makes none. */
export function isMissing(template: Template, owner: Path, name: string): boolean {
  const { tree, hasExpressions } = template
  const object = template.value(owner)
  if (object?.type !== NodeType.Object) return false
  const wanted = name.toLowerCase()
  const isThere = itemsOf(tree, object.node).some((property) => keyOf(tree, property).toLowerCase() === wanted)
  if (isThere || !hasExpressions) return !isThere
  const loops = itemsOf(tree, memberOf(tree, object.node, 'copy'))
  return !loops.some((loop) => literalAt(tree, loop, 'name') === name)
}
