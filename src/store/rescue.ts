import { putCopy, takeIn } from './draft-database.ts'
import type { DraftDatabase, StoredDraft } from './draft-database.ts'
import type { Leftovers } from './leftovers.ts'

/** What could not be written in its place is kept beside it. */
export function createRescue(
  database: DraftDatabase,
  leftovers: Leftovers,
  unwritten: ReadonlyMap<string, StoredDraft>,
  onKept: (copy: StoredDraft) => Promise<void>,
) {
  /** Of a draft that another tab has now; nothing where that tab has the same text. */
  async function keep(draft: StoredDraft) {
    if ((await database.get('drafts', draft.id))?.text === draft.text) return
    await onKept(await putCopy(database, draft, 'kept from another tab'))
  }

  /** What pages that went away had not written. */
  async function takeLeftovers() {
    for (const leftover of leftovers.all()) {
      try {
        if ((await takeIn(database, leftover)) === 'taken') await keep(leftover)
        if (!unwritten.has(leftover.id)) leftovers.remove(leftover.id)
      } catch {
        // No room: it stays where it is for the next time.
      }
    }
  }

  return { keep, takeLeftovers }
}
