import { itemsOf, typeOf } from '#core/text/read.ts'
import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { memberOf } from '../tree-values.ts'
import { isBody } from './body.ts'
import type { Container, Place } from './container.ts'
import { isImageTemplate } from './resource-type.ts'

/** What a list request answers, or `az image builder list` prints: several templates one after another. */
export const list: Container = {
  id: 'list',
  kind: 'resource',
  label: 'a list of resources',
  hasExpressions: false,
  find: (tree) => entriesOf(tree, tree.root, []).filter(({ path }) => path.length > 0),
}

/** The templates in a list, in the `value` of an answer, or the one that stands there itself. */
export function entriesOf(tree: Tree, node: NodeId, path: Path): readonly Place[] {
  if (isTemplate(tree, node)) return [{ node, path }]
  const value = memberOf(tree, node, 'value')
  const [array, base] = typeOf(tree, node) === NodeType.Array ? [node, path] : [value, [...path, 'value']]
  if (typeOf(tree, array) !== NodeType.Array) return []
  return itemsOf(tree, array).flatMap((item, index) =>
    isTemplate(tree, item) ? [{ node: item, path: [...base, index] }] : [],
  )
}

function isTemplate(tree: Tree, node: NodeId): boolean {
  return isImageTemplate(tree, node) || isBody(tree, node)
}
