import { detached } from './detached.ts'
import { applyTextEdits, differenceOf } from './text-edit.ts'
import type { Pointer } from './path.ts'
import type { TextEdit } from './tree.ts'

/** One labelled step back or forth, with all that belongs to the moments before and after it. */
export interface Transaction<Moment> {
  readonly label: string
  /** Who made it; only what one hand does in one place joins. */
  readonly origin: string
  readonly edits: readonly TextEdit[]
  readonly inverse: readonly TextEdit[]
  readonly before: Moment
  readonly after: Moment
  /** Milliseconds, from any clock that does not run back. */
  readonly at: number
  /** The field that was typed in. */
  readonly path?: Pointer
  /** Part of one input-method composition. */
  readonly isComposing?: boolean
}

/** Immutable; `past` is oldest first, `future` has what is next to redo at its end. */
export interface History<Moment> {
  readonly past: readonly Transaction<Moment>[]
  readonly future: readonly Transaction<Moment>[]
  /** What the texts of `past` take up. */
  readonly bytes: number
}

export interface Travel<Moment> {
  readonly history: History<Moment>
  readonly edits: readonly TextEdit[]
  readonly moment: Moment
  readonly label: string
}

export function createHistory<Moment>(): History<Moment> {
  return { past: [], future: [], bytes: 0 }
}

/** More steps than anyone goes back; the oldest go first. */
const mostSteps = 2000

/** A text of 5 MB can be replaced a few times over. */
const mostBytes = 64_000_000

/** A pause in typing begins a new step. */
const pause = 1000

/** Adds a transaction, made on `text`; typing on in the same place joins the one before. What was undone is gone. */
export function record<Moment>(history: History<Moment>, next: Transaction<Moment>, text: string): History<Moment> {
  const last = history.past.at(-1)
  if (!last || history.future.length > 0 || !joins(last, next)) {
    return withinLimits([...history.past, detachedFrom(next)], history.bytes + bytesOf(next))
  }
  const joined: Transaction<Moment> = { ...next, ...compose(last, next, text), before: last.before }
  return withinLimits(
    [...history.past.slice(0, -1), detachedFrom(joined)],
    history.bytes - bytesOf(last) + bytesOf(joined),
  )
}

/** What was moved or copied was cut from a text of its time, which would be held as long as the step is. */
function detachedFrom<Moment>(transaction: Transaction<Moment>): Transaction<Moment> {
  const own = (edits: readonly TextEdit[]) => edits.map((edit) => ({ ...edit, content: detached(edit.content) }))
  const { label, edits, inverse } = transaction
  return { ...transaction, label: detached(label), edits: own(edits), inverse: own(inverse) }
}

/** The last step stays, whatever it holds. */
function withinLimits<Moment>(past: readonly Transaction<Moment>[], bytes: number): History<Moment> {
  let rest = bytes
  let first = 0
  for (const transaction of past) {
    const left = past.length - first
    if (left === 1 || (left <= mostSteps && rest <= mostBytes)) break
    rest -= bytesOf(transaction)
    first += 1
  }
  return { past: first === 0 ? past : past.slice(first), future: [], bytes: rest }
}

/** Two for each UTF-16 unit that it puts in or brings back. */
function bytesOf<Moment>({ edits, inverse }: Transaction<Moment>): number {
  const count = (all: readonly TextEdit[]) => all.reduce((sum, { content }) => sum + content.length, 0)
  return 2 * (count(edits) + count(inverse))
}

function joins<Moment>(last: Transaction<Moment>, next: Transaction<Moment>): boolean {
  if (last.origin !== next.origin || last.label !== next.label) return false
  if (next.isComposing === true && last.isComposing === true) return true
  if (next.at - last.at > pause) return false
  if (last.path !== undefined || next.path !== undefined) return last.path === next.path
  return last.origin === 'editor' && continues(last, next)
}

/** Typing or deleting on at the caret, within a word and a line, as editors join it. */
function continues<Moment>(last: Transaction<Moment>, next: Transaction<Moment>): boolean {
  const [before, after] = [last.edits[0], next.edits[0]]
  if (last.edits.length !== 1 || next.edits.length !== 1 || !before || !after) return false
  return after.length === 0 ? typesOn(before, after) : deletesOn(before, after)
}

function typesOn(before: TextEdit, after: TextEdit): boolean {
  const isOneCharacter = after.content.length === 1 && after.content !== '\n'
  const beginsWord = /\s$/.test(before.content) && /\S/.test(after.content)
  if (!isOneCharacter || beginsWord || before.content === '' || before.content.includes('\n')) return false
  return after.offset === before.offset + before.content.length
}

/** With Backspace the place moves left, with Delete it stays. */
function deletesOn(before: TextEdit, after: TextEdit): boolean {
  if (before.content !== '' || after.content !== '') return false
  return after.offset + after.length === before.offset || after.offset === before.offset
}

/** Two steps as one replacement: the window of the text between them that either touched, as it was and as it is. */
function compose<Moment>(last: Transaction<Moment>, next: Transaction<Moment>, between: string) {
  const touched = [...last.inverse, ...next.edits]
  const start = Math.min(...touched.map(({ offset }) => offset))
  const end = Math.max(...touched.map(({ offset, length }) => offset + length))
  const window = between.slice(start, end)
  const shifted = (edits: readonly TextEdit[], by: number) =>
    edits.map((edit) => ({ ...edit, offset: edit.offset + by }))
  const before = applyTextEdits(window, shifted(last.inverse, -start))
  const after = applyTextEdits(window, shifted(next.edits, -start))
  return { edits: shifted(differenceOf(before, after), start), inverse: shifted(differenceOf(after, before), start) }
}

export function undo<Moment>(history: History<Moment>): Travel<Moment> | undefined {
  const last = history.past.at(-1)
  return (
    last && {
      history: {
        past: history.past.slice(0, -1),
        future: [...history.future, last],
        bytes: history.bytes - bytesOf(last),
      },
      edits: last.inverse,
      moment: last.before,
      label: last.label,
    }
  )
}

export function redo<Moment>(history: History<Moment>): Travel<Moment> | undefined {
  const next = history.future.at(-1)
  return (
    next && {
      history: {
        past: [...history.past, next],
        future: history.future.slice(0, -1),
        bytes: history.bytes + bytesOf(next),
      },
      edits: next.edits,
      moment: next.after,
      label: next.label,
    }
  )
}
