import type { Kind, Version } from './field.ts'

export type { IconName, Kind, Note, SummaryValue } from './field.ts'

/** Typed as declared, checked as a kind. */
export function defineKind<const K extends Kind>(kind: K): K {
  return kind
}

export function isKindIn(kind: { since?: Version; until?: Version }, version: Version): boolean {
  return (kind.since === undefined || version >= kind.since) && (kind.until === undefined || version <= kind.until)
}
