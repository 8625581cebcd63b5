import type { Edit } from './text/edit.ts'
import type { Pointer } from './text/path.ts'

export type Severity = 'error' | 'warning' | 'info'

export interface Fix {
  /** The result, as a button says it: "Turn on Run elevated". */
  readonly title: string
  /** Applied as one transaction. Paths count from the template, like the finding's. */
  readonly edits: readonly Edit[]
  /** Nothing is lost and nothing has to be chosen: may be applied with others unseen. */
  readonly safe?: boolean
}

export interface Finding {
  /** A code of RULES.md, or JSON-*, SCH-*, PLACEHOLDER. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** JSON pointer within the template; within the document where `template` is -1. */
  readonly path: Pointer
  /** Offsets in the document, end exclusive. */
  readonly range: { readonly start: number; readonly end: number }
  readonly fixes: readonly Fix[]
  /** Position of the template in `Analysis.templates`; -1 for what concerns the whole document. */
  readonly template: number
}
