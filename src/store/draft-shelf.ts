import { deleteDraft, putCopy } from './draft-database.ts'
import type { DraftDatabase, StoredDraft } from './draft-database.ts'
import type { Desk, DraftSummary } from './draft-desk.ts'

/** The drafts that are kept, as "Recent" lists them. */
export function createShelf(database: DraftDatabase, store: Desk['store']) {
  async function refresh() {
    const drafts = await database.getAllFromIndex('drafts', 'changedAt')
    store.setState({ recent: drafts.reverse().map(summaryOf), isLoaded: true })
  }

  return {
    refresh,
    /** It was written just now. */
    putFirst: (draft: StoredDraft) => {
      const others = store.getState().recent.filter(({ id }) => id !== draft.id)
      store.setState({ recent: [summaryOf(draft), ...others] })
    },
    keepCopy: async (draft: StoredDraft, words: string) => {
      try {
        await putCopy(database, draft, words)
      } catch {
        return false
      }
      await refresh()
      return true
    },
    /** `latest`: as it is now, where the disk does not have it so. */
    remove: async (id: string, latest: StoredDraft | undefined) => {
      const onDisk = await deleteDraft(database, id)
      const removed = latest ?? onDisk
      store.setState({ recent: store.getState().recent.filter((draft) => draft.id !== id) })
      return async () => {
        if (!removed) return
        await database.put('drafts', removed)
        await refresh()
      }
    },
  }
}

function summaryOf({ id, title, summary, changedAt, errors }: StoredDraft): DraftSummary {
  return { id, title, summary, changedAt, errors }
}
