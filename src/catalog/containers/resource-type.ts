import { itemsOf, keyOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { literalAt } from '../tree-values.ts'

/** Also the short form of many old quickstarts, and the singular that early responses had. Azure compares without case. */
const templateType = /^microsoft\.virtualmachineimages(?:\/imagetemplates?)?$/i

function isImageTemplateType(type: string | undefined): boolean {
  return type !== undefined && templateType.test(type)
}

/** Azure Resource Manager reads names without case, too. */
function typeInOtherCase(tree: Tree, node: NodeId): string | undefined {
  if (typeOf(tree, node) !== NodeType.Object) return undefined
  const property = itemsOf(tree, node).find((one) => keyOf(tree, one).toLowerCase() === 'type')
  const value = property === undefined ? noNode : valueNodeOf(tree, property)
  return typeOf(tree, value) === NodeType.String ? stringOf(tree, value) : undefined
}

/** The object says of itself that it is an image template. */
export function isImageTemplate(tree: Tree, node: NodeId): boolean {
  return isImageTemplateType(literalAt(tree, node, 'type') ?? typeInOtherCase(tree, node))
}
