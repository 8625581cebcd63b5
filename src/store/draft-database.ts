import type { DBSchema, IDBPDatabase } from 'idb'
import type { Sidecar } from '#core/text/encoding.ts'
import type { DiskFile } from './disk-file.ts'
import type { KeptPlace, KeptWithDraft } from './workspace-types.ts'

/** A draft as it lies in IndexedDB. Read for ever: fields are added, never renamed. */
export interface StoredDraft extends KeptWithDraft {
  readonly id: string
  readonly fileName: string | undefined
  readonly text: string
  readonly sidecar: Sidecar
  readonly openedText: string
  readonly file?: DiskFile | undefined
  readonly place: KeptPlace
  readonly title: string
  readonly summary: string
  readonly errors: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
  /** Who may write: a tab that opens or takes over a draft raises it, and each write proves it still holds it. */
  readonly epoch: number
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { changedAt: number } }
  settings: { key: string; value: string }
}

export type DraftDatabase = IDBPDatabase<Schema>

/** Rejects where the browser keeps nothing (private windows, policies). */
export async function openDraftDatabase(name = 'image-template-designer'): Promise<DraftDatabase> {
  const { openDB } = await import('idb')
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('changedAt', 'changedAt')
      database.createObjectStore('settings')
    },
  })
}

/** Writes the draft, unless another tab has taken it over since. One IndexedDB transaction: check and write cannot be torn apart. */
export async function writeDraft(database: DraftDatabase, draft: StoredDraft): Promise<'written' | 'taken'> {
  const transaction = database.transaction(['drafts', 'settings'], 'readwrite', { durability: 'strict' })
  const present = await transaction.objectStore('drafts').get(draft.id)
  if (present && present.epoch > draft.epoch) {
    await transaction.done
    return 'taken'
  }
  await transaction.objectStore('drafts').put(draft)
  await transaction.objectStore('settings').put(draft.id, 'open')
  await transaction.done
  return 'written'
}

/** Reads a draft and makes this tab its writer. */
export async function claimDraft(database: DraftDatabase, id: string): Promise<StoredDraft | undefined> {
  const transaction = database.transaction('drafts', 'readwrite')
  const present = await transaction.store.get(id)
  const claimed = present && { ...present, epoch: present.epoch + 1 }
  if (claimed) await transaction.store.put(claimed)
  await transaction.done
  return claimed
}
