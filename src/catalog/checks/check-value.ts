import type { Shape } from '#core/field.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import { typeOf } from '#core/text/read.ts'
import { senseOf } from '../value-form.ts'
import { checkDictionary, checkList, checkObject, checkTags, checkUnion } from './blocks.ts'
import { isInDamage } from './damage.ts'
import { isStillOpen } from './placeholder.ts'
import { checkInteger, checkText } from './scalars.ts'
import type { Scope, Spot } from './scope.ts'
import { reportWrongType } from './wrong-type.ts'

/**
 * Holds a value against its declaration. What is not known yet, an expression
 * or a placeholder, is right whatever is wanted; what cannot be read is left alone.
 */
export function checkValue(scope: Scope, spot: Spot): void {
  const { tree } = scope
  const { node } = spot
  const type = typeOf(tree, node)
  if (node === noNode || type === NodeType.Unknown || scope.leftOut.has(node) || isInDamage(tree, node)) return
  if (type === NodeType.String && isStillOpen(scope, node, spot.path, namedOf(spot))) return
  if (type === wanted[spot.shape.type]) checkShape(scope, spot)
  else reportWrongType(scope, spot)
}

function namedOf({ field, shape, initial }: Spot) {
  const fallback = typeof initial === 'string' && !initial.includes('<') ? initial : undefined
  return { label: field.label, sense: field.shape.type === 'list' ? senseOf(field.shape) : senseOf(shape), fallback }
}

/** The type of value each shape asks for. */
const wanted: Readonly<Record<Shape['type'], NodeType>> = {
  string: NodeType.String,
  integer: NodeType.Number,
  boolean: NodeType.Boolean,
  list: NodeType.Array,
  object: NodeType.Object,
  tags: NodeType.Object,
  dictionary: NodeType.Object,
  union: NodeType.Object,
}

function checkShape(scope: Scope, spot: Spot): void {
  const { shape } = spot
  switch (shape.type) {
    case 'string':
      checkText(scope, spot, shape)
      break
    case 'integer':
      checkInteger(scope, spot, shape)
      break
    case 'list':
      checkList(scope, spot, shape, checkValue)
      break
    case 'object':
      checkObject(scope, spot, shape, checkValue)
      break
    case 'tags':
      checkTags(scope, spot, checkValue)
      break
    case 'dictionary':
      checkDictionary(scope, spot, shape, checkValue)
      break
    case 'union':
      checkUnion(scope, spot, shape, checkValue)
      break
    case 'boolean':
      break
  }
}
