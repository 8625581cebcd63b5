import type { Edit } from '#core/text/edit.ts'
import { commitEdits } from './edit-actions.ts'
import type { Gateway } from './gateway.ts'
import { templateOf } from './selectors.ts'
import type { ListName, Outcome } from './workspace-types.ts'

export type EditList = (
  list: ListName,
  label: string,
  edits: readonly Edit[],
  /** What the edits do to the list, done to its ids. */
  change: (ids: string[]) => void,
  more?: {
    opens?: number
    origin?: 'form' | 'drag'
    /** A truer reason than that of the edits, asked for where they are refused. */
    reason?: () => string | undefined
  },
) => Outcome

/** One transaction on an ordered list, which knows what becomes of each item: identity never has to be guessed. */
export function createListEditor(gateway: Gateway): EditList {
  return (list, label, edits, change, { opens, origin = 'form', reason } = {}) => {
    const ids = [...gateway.items()[list].ids]
    change(ids)
    const outcome = commitEdits(gateway, templateOf(gateway.store.getState()), edits, {
      label,
      origin,
      items: (items) => ({ ...items, [list]: { ids, lost: items[list].lost } }),
      openItems: (items, open) => {
        const id = opens === undefined ? undefined : items[list].ids[opens]
        return id === undefined ? open : [...open, id]
      },
    })
    if (outcome.ok) return outcome
    const refusal = { ...outcome, reason: reason?.() ?? outcome.reason }
    // A menu that closes without a word would look broken: this is the one place that says it.
    gateway.announce(refusal.reason, { isRefusal: true })
    return refusal
  }
}
