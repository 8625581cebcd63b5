import type { System, Version } from '#core/field.ts'
import type { Part } from './template.ts'

/**
 * All that a rule for one item of a list may look at. What such a rule finds
 * depends on the item's own text and these facts, so it can be remembered
 * until one of them changes.
 */
export interface Item {
  readonly part: Part
  readonly version: Version
  readonly os: System | undefined
  readonly hasExpressions: boolean
}
