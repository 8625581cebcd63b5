import { writeDraft } from './draft-database.ts'
import type { DraftDatabase, StoredDraft } from './draft-database.ts'
import type { Desk } from './draft-desk.ts'
import type { Leftovers } from './leftovers.ts'

/** A write that failed is tried again after so many milliseconds, also where nobody types. */
const retryDelay = 2000

interface Outcomes {
  readonly onWritten: (draft: StoredDraft) => void
  /** Another tab has its place. What it holds is settled when this is done. */
  readonly onTaken: (draft: StoredDraft) => Promise<void>
}

/** Brings to disk what the desk has that is not there yet. */
export function createWriter(
  database: DraftDatabase,
  leftovers: Leftovers,
  { unwritten, store, isDirty, flushLater }: Desk,
  { onWritten, onTaken }: Outcomes,
) {
  const say = (status: 'saved' | 'unsaved') => {
    if (store.getState().status !== 'elsewhere') store.setState({ status })
  }

  /** It is on disk, in its place or elsewhere, or is not to be there. */
  function forget(id: string) {
    unwritten.delete(id)
    leftovers.remove(id)
  }

  async function writeOne(draft: StoredDraft) {
    if ((await writeDraft(database, draft)) === 'taken') {
      await onTaken(draft)
      return
    }
    if (unwritten.get(draft.id) === draft) forget(draft.id)
    onWritten(draft)
  }

  return {
    forget,
    write: async () => {
      let hasFailed = false
      for (const draft of unwritten.values()) {
        try {
          await writeOne(draft)
        } catch {
          // A full disk may have room for the next one, or again, and a database that the browser took away come back.
          hasFailed = true
        }
      }
      if (hasFailed) {
        say('unsaved')
        flushLater(retryDelay)
      } else if (!isDirty()) say('saved')
    },
    putAside: () => {
      for (const draft of unwritten.values()) leftovers.put(draft)
    },
  }
}
