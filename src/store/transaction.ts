import type { TextEdit } from '#core/text/tree.ts'

/** What happened to the text, for those who hold a copy of it (Monaco's model, the draft keeper). */
export interface AppliedTransaction {
  readonly edits: readonly TextEdit[]
  readonly origin: Origin
  readonly label: string
  /** The whole document was replaced: open, close, switch of draft. */
  readonly isNewDocument: boolean
}

/** `elsewhere`: what another tab has made of the draft, the only change of a text that cannot be edited here. */
export type Origin = 'form' | 'editor' | 'drag' | 'fix' | 'undo' | 'redo' | 'open' | 'elsewhere'
