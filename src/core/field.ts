import type { JsonValue } from './text/edit.ts'

/** A name that sorts as it is older or newer: `2019-05-01-preview` < `2020-02-14`. */
export type Version = string

export type System = 'Windows' | 'Linux'

/** What a text stands for, where a plain text box is not the best way to edit it. */
export type TextFormat =
  | 'region'
  | 'uri'
  | 'sha256'
  | 'duration'
  | 'vm-size'
  | 'image-name'
  | 'command'
  | 'identity-id'
  | 'image-id'
  | 'image-version-id'
  | 'image-definition-id'
  | 'subnet-id'
  | 'resource-group-id'
  | 'date-time'

/** The values a property takes. Forms, schema and checks are all drawn from this. */
export type Shape =
  | {
      readonly type: 'string'
      readonly format?: TextFormat
      readonly pattern?: string
      readonly values?: readonly string[]
      /** Other values than `values` may come with the next version of the service: known ones are offered, none refused. */
      readonly open?: boolean
      /** Azure compares these values without case. */
      readonly anyCase?: boolean
    }
  | { readonly type: 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'list'; readonly items: Shape; readonly format?: 'script' | 'exit-codes' | 'regions' }
  | { readonly type: 'object'; readonly fields: readonly Field[] }
  /** Free keys, text values: tags. */
  | { readonly type: 'tags' }
  /** Free keys that mean something themselves (resource IDs), each with an object of `fields`. */
  | { readonly type: 'dictionary'; readonly key: TextFormat; readonly fields: readonly Field[] }
  /** An object whose `discriminator` chooses one of `kinds`. */
  | { readonly type: 'union'; readonly discriminator: string; readonly kinds: readonly Kind[] }

/** What is true of a property in a version; `changes` overrides it from some version on. */
interface Traits {
  readonly shape: Shape
  readonly required?: boolean
  /** Set by the service, never sent. */
  readonly readOnly?: boolean
  /** Why not to use it any more, and what instead. */
  readonly deprecated?: string
  /** What the schema says holds when it is omitted. */
  readonly fallback?: JsonValue
}

/** One property of the template language, declared once. */
export interface Field extends Traits {
  readonly name: string
  /** What people call it: "Build timeout". */
  readonly label: string
  /** One or two sentences: what it does, what to know. */
  readonly help: string
  /** First and last version that has it; omitted where its owner's are the same. */
  readonly since?: Version
  readonly until?: Version
  readonly changes?: readonly (Partial<Traits> & { readonly from: Version })[]
  /** What happens without it, as faint text in the empty field: "240 minutes if omitted". */
  readonly ifOmitted?: string
  /** What its "Add" puts in, where its label does not say it: "a data disk". */
  readonly adds?: string
  /** "minutes", "GB": stands behind the number. */
  readonly unit?: string
  readonly os?: System
  /** The `az` command that finds a value, filled in from the template as far as it says. */
  readonly command?: (read: ReadText) => string
  /** Stands beside its neighbour where there is room. */
  readonly half?: boolean
}

/** The literal text (or number, as text) at a path counted from the object that holds the field; `undefined` when omitted or an expression. A leading `/` counts from the template. */
export type ReadText = (path: string) => string | undefined

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

/** The field as it is in a version; `undefined` where that version has no such property. */
export function fieldIn(field: Field, version: Version): Field | undefined {
  if (field.since !== undefined && version < field.since) return undefined
  if (field.until !== undefined && version > field.until) return undefined
  if (!field.changes) return field
  const applied = field.changes.filter(({ from }) => version >= from)
  return applied.length === 0 ? field : (Object.assign({}, field, ...applied) as Field)
}
