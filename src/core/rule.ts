import type { Version } from './field.ts'
import type { Fix, Severity } from './finding.ts'
import type { Path } from './text/path.ts'

/** Says what is wrong where. `path` counts from the template; the finding marks the value there (or the key, with `at: 'key'`). */
export type Report = (
  path: Path,
  message: string,
  more?: { readonly fixes?: readonly Fix[]; readonly at?: 'key' | 'value'; readonly severity?: Severity },
) => void

/** A template a rule must, or must not, report: the properties that matter, completed by the test to a whole one. */
export interface Example {
  readonly version?: Version
  /** Wrapped in an ARM deployment template. */
  readonly deployment?: boolean
  /** What that deployment declares. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Other resources of that deployment; one without a type is a template too, completed like the first. */
  readonly beside?: readonly Readonly<Record<string, unknown>>[]
  /** Merged into a clean template, top-level key by key and property of `properties` by property; `null` takes one away. */
  readonly template: Readonly<Record<string, unknown>>
}

interface RuleFacts {
  /** A code of RULES.md, for ever. */
  readonly code: string
  /** By version where it differs; `undefined` = the rule does not hold there. */
  readonly severity: Severity | ((version: Version) => Severity | undefined)
  /** One sentence: what is true of a good template. */
  readonly summary: string
  /** Why, and what the service does otherwise. */
  readonly why: string
  /** Where that is known from: a document and a quote, or "inference". */
  readonly source: string
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

/**
 * A rule sees the whole template (and those beside it), or one item of a list at
 * a time with what it may depend on, or what stands around the templates. The
 * second sort is checked again only for items whose text changed, so it must not
 * look further; paths of the third count from the document.
 */
export type Rule<Template, Item> = RuleFacts &
  (
    | Only<'check', (template: Template, report: Report, all: readonly Template[]) => void>
    | Only<'checkItem', (item: Item, report: Report) => void>
    | Only<'checkAround', (all: readonly Template[], report: Report) => void>
  )

type Sort = 'check' | 'checkItem' | 'checkAround'
type Only<Name extends Sort, Check> = Readonly<Record<Name, Check>> &
  Readonly<Partial<Record<Exclude<Sort, Name>, never>>>
