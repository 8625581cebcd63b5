import type { System, Version } from '#core/field.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Part } from './template.ts'

/**
 * All that a rule for one item of a list may look at. What such a rule finds
 * depends on the item's own text and these facts, so it can be remembered
 * until one of them changes.
 */
export interface Item {
  readonly part: Part
  /** To read the item's own nodes, and no others. */
  readonly tree: Tree
  readonly version: Version
  readonly os: System | undefined
  readonly hasExpressions: boolean
}
