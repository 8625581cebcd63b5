import { NodeType } from '#core/text/tree.ts'
import { itemsOf, typeOf } from '#core/text/read.ts'
import { memberOf } from '../tree-values.ts'
import type { Container } from './container.ts'
import { isImageTemplate } from './resource-type.ts'

/** A deployment template of Azure Resource Manager: any number of image templates among its other resources. */
export const deployment: Container = {
  id: 'deployment',
  label: 'a deployment template',
  hasExpressions: true,
  find: (tree) => {
    const resources = memberOf(tree, tree.root, 'resources')
    if (typeOf(tree, resources) !== NodeType.Array) return []
    return itemsOf(tree, resources).flatMap((node, index) =>
      isImageTemplate(tree, node) ? [{ node, path: ['resources', index] }] : [],
    )
  },
}
