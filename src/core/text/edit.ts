import type { Path } from './path.ts'
import type { TextEdit } from './tree.ts'

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * What goes into the text: a value, printed in the style of its neighbours, or JSON source, kept as written but for
 * indentation. `isTypedOver`: what was made of the present value's `shownSource`; lines that are left alone keep their bytes.
 */
export type Content = { readonly value: JsonValue } | { readonly source: string; readonly isTypedOver?: boolean }

/**
 * A change of the document, said in terms of its tree. Data only: it survives a
 * worker and a clone, and means the same before and after it is planned.
 *
 * Of a key that stands twice, a path means the last one, as JSON.parse reads it.
 */
export type Edit =
  /** Replace the value, or put the property in where it is missing, with missing parent objects and arrays. */
  | { readonly op: 'set'; readonly path: Path; readonly content: Content }
  /** Put an item into the array at `path`, before the present item `index`; `index` = length appends. The array is made where it is missing. */
  | { readonly op: 'insert'; readonly path: Path; readonly index: number; readonly content: Content }
  /** Take the property or item out, with the comments it owns. */
  | { readonly op: 'remove'; readonly path: Path }
  /** `to` is the position in the resulting array. */
  | { readonly op: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  /** Give the property at `path` another key. */
  | { readonly op: 'rename'; readonly path: Path; readonly key: string }
  /** Mend the text itself, where there is no tree to speak of. */
  | { readonly op: 'text'; readonly start: number; readonly end: number; readonly content: string }

/** Edits that all count in the same text, as edits that are made one after the other: from the end, so that none moves another. */
export function toTextOps(edits: readonly TextEdit[]): readonly Edit[] {
  return [...edits]
    .reverse()
    .map(({ offset, length, content }) => ({ op: 'text', start: offset, end: offset + length, content }))
}
