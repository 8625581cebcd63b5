import type { Span } from './span.ts'

/** What the editor is told to say at a place of the text. */

export interface Hover extends Span {
  /** Markdown; nothing of the user's text is in it unescaped. */
  readonly paragraphs: readonly string[]
}

export interface Completion extends Span {
  readonly label: string
  readonly detail: string
  readonly help: string
  readonly sort: 'property' | 'value' | 'kind'
  /** A snippet: `$1` is where typing goes on. It replaces the text from `start` to `end`. */
  readonly insert: string
  /** What is typed is compared with this. */
  readonly filter: string
  /** Where a comma is missing before it. */
  readonly commaAt: number | undefined
  /** Once it stands, there is more to choose from. */
  readonly asksForValue: boolean
}
