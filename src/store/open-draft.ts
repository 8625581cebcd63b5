import type { DraftDatabase } from './draft-database.ts'

/**
 * Which draft is open, for the next visit; empty on the first-run page. Each tab comes back to its own; a new one begins
 * with the last that was open anywhere.
 */
export function createOpenDraft(database: DraftDatabase, tab: Storage | undefined) {
  return {
    get: async (): Promise<string> => tab?.getItem('designer.open') ?? (await database.get('settings', 'open')) ?? '',
    set: async (id: string) => {
      try {
        tab?.setItem('designer.open', id)
        await (id === '' ? database.delete('settings', 'open') : database.put('settings', id, 'open'))
      } catch {
        // No room: the next visit begins elsewhere, with nothing lost.
      }
    },
  }
}
