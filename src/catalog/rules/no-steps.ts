import { NodeType, noNode } from '#core/text/tree.ts'
import type { Template } from '../template.ts'
import { firstOf } from '../tree-values.ts'
import { isMissing } from './missing.ts'

export const stepsPath = ['properties', 'customize']

/** No list of steps, or an empty one. What stands in its place (an expression, a placeholder, another type) tells nothing of steps. */
export function hasNoSteps(template: Template): boolean {
  const list = template.value(stepsPath)
  if (list?.type === NodeType.Array) return firstOf(template.tree, list.node) === noNode
  return isMissing(template, stepsPath.slice(0, -1), 'customize')
}
