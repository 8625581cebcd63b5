import { NodeType } from '#core/text/tree.ts'
import type { Value } from '../template.ts'

/**
 * What a value says where it is written out. An expression or a placeholder
 * says nothing yet, so no rule takes it for a wrong value.
 */

/** The text of a string. */
export function literalText(value: Value | undefined): string | undefined {
  return value?.type === NodeType.String && value.form === 'literal' ? value.text : undefined
}

export function literalInteger(value: Value | undefined): number | undefined {
  const number = value?.type === NodeType.Number ? Number(value.text) : undefined
  return Number.isInteger(number) ? number : undefined
}

export function isOn(value: Value | undefined): boolean {
  return value?.type === NodeType.Boolean && value.text === 'true'
}

export function isOff(value: Value | undefined): boolean {
  return value?.type === NodeType.Boolean && value.text === 'false'
}

/** Omitted, null or an empty text: the service takes all three alike. */
export function isBlank(value: Value | undefined): boolean {
  if (value === undefined || value.type === NodeType.Null) return true
  return value.type === NodeType.String && value.text.trim() === ''
}
