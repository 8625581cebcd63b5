import type { Version } from '#core/field.ts'
import type { Severity } from '#core/finding.ts'
import type { Rule } from '#core/rule.ts'
import type { Item } from '../item.ts'
import type { Template } from '../template.ts'

export type ImageRule = Rule<Template, Item>

/** Typed as declared: a rule with `check` sees the template, one with `checkItem` one part of it at a time. */
export const defineRule = (rule: ImageRule): ImageRule => rule

/** Holds from a version on. */
export const since = (first: Version, severity: Severity) => (version: Version) =>
  version >= first ? severity : undefined

/** An error for the versions that refuse unknown or wrong parts of a body, a warning for those that ignore them. */
export const errorSince = (first: Version) => (version: Version) => (version >= first ? 'error' : 'warning')
