import type { Container } from './container.ts'
import { isImageTemplate } from './resource-type.ts'

/** The template alone, as `az image builder create --image-template` takes it: type and all, but often no name. */
export const resource: Container = {
  id: 'resource',
  kind: 'resource',
  label: 'a resource',
  hasExpressions: false,
  find: (tree) => (isImageTemplate(tree, tree.root) ? [{ node: tree.root, path: [] }] : []),
}
