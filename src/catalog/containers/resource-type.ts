import { literalAt } from '../tree-values.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'

/** Also the short form of many old quickstarts, and the singular that early responses had. Azure compares without case. */
const templateType = /^microsoft\.virtualmachineimages(?:\/imagetemplates?)?$/i

function isImageTemplateType(type: string | undefined): boolean {
  return type !== undefined && templateType.test(type)
}

/** The object says of itself that it is an image template. */
export function isImageTemplate(tree: Tree, node: NodeId): boolean {
  return isImageTemplateType(literalAt(tree, node, 'type'))
}
