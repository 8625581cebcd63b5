import type { Field, ReadText, System, Version } from './field.ts'
import type { JsonValue } from './text/edit.ts'

export type IconName =
  'script' | 'file' | 'restart' | 'update' | 'marketplace' | 'gallery' | 'image' | 'disk' | 'version' | 'unknown'

/** What a reader should know before choosing it or filling it in. */
export interface Note {
  readonly text: string
  /** First and last version it is true of. */
  readonly since?: Version
  readonly until?: Version
  /** A command to copy. */
  readonly command?: (read: ReadText) => string
}

/** One of the values a union's discriminator takes, with all that is known of it. */
export interface Kind {
  /** The discriminator's value, exact in case: `PowerShell`. */
  readonly type: string
  /** What people call it: "Marketplace image". */
  readonly label: string
  /** When to choose it, in a few words. */
  readonly description: string
  readonly icon: IconName
  /** The only system it works on. */
  readonly os?: System
  readonly since?: Version
  readonly until?: Version
  /** Without the discriminator, in the order they are written in. */
  readonly fields: readonly Field[]
  /** What a new one starts with beside its discriminator. Placeholders stand for what only the user knows. */
  readonly initial: Readonly<Record<string, JsonValue>>
  /** One line for a closed card, without type and name: "helpers.zip → C:\Build\helpers.zip". May be empty. */
  readonly summarize: (value: SummaryValue) => string
  readonly notes?: readonly Note[]
}

/** A kind's values as far as the text holds them; nothing here throws on a wrong type. */
export interface SummaryValue {
  readonly text: ReadText
  /** Number of items of a list; 0 where there is none. */
  readonly count: (name: string) => number
  /** Literal `true`. */
  readonly isOn: (name: string) => boolean
}

/** Typed as declared, checked as a kind. */
export function defineKind<const K extends Kind>(kind: K): K {
  return kind
}

export function isKindIn(kind: { since?: Version; until?: Version }, version: Version): boolean {
  return (kind.since === undefined || version >= kind.since) && (kind.until === undefined || version <= kind.until)
}
