import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { Sidecar } from '#core/text/encoding.ts'
import type { DiskFile } from './disk-file.ts'
import { createDraftId } from './draft-id.ts'
import type { KeptPlace, KeptWithDraft } from './workspace-types.ts'

/** A draft as it lies in IndexedDB. Read for ever: fields are added, never renamed. */
export interface StoredDraft extends KeptWithDraft {
  readonly id: string
  readonly fileName: string | undefined
  readonly text: string
  readonly sidecar: Sidecar
  readonly openedText: string
  /** Drafts of former versions lack it. */
  readonly openedLineEnds?: readonly number[]
  readonly file?: DiskFile | undefined
  readonly place: KeptPlace
  readonly title: string
  readonly summary: string
  readonly errors: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
  /** Who may write: a tab that takes up the pen of a draft raises it, and each write proves it still holds it. */
  readonly epoch: number
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { changedAt: number } }
  settings: { key: string; value: string }
}

export type DraftDatabase = IDBPDatabase<Schema>

/** Rejects where the browser keeps nothing (private windows, policies). */
export function openDraftDatabase(name = 'image-template-designer'): Promise<DraftDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('changedAt', 'changedAt')
      database.createObjectStore('settings')
    },
  })
}

const epochKey = (id: string) => `epoch ${id}`

/**
 * Writes the draft, unless another tab has taken it over since. One IndexedDB transaction: check and write cannot be torn
 * apart. The epoch lies beside the draft, too: whether it still holds is asked at each write, and reading a draft for it
 * would bring up both its texts.
 */
export async function writeDraft(database: DraftDatabase, draft: StoredDraft): Promise<'written' | 'taken'> {
  const transaction = database.transaction(['drafts', 'settings'], 'readwrite', { durability: 'strict' })
  const drafts = transaction.objectStore('drafts')
  const settings = transaction.objectStore('settings')
  const kept = await settings.get(epochKey(draft.id))
  // Drafts of former versions have it in them alone.
  const epoch = kept === undefined ? (await drafts.get(draft.id))?.epoch : Number(kept)
  if (epoch !== undefined && epoch > draft.epoch) {
    await transaction.done
    return 'taken'
  }
  await drafts.put(draft)
  if (kept === undefined) await settings.put(`${draft.epoch}`, epochKey(draft.id))
  await settings.put(draft.id, 'open')
  await transaction.done
  return 'written'
}

/** Reads a draft and makes this tab its writer. */
export async function claimDraft(database: DraftDatabase, id: string): Promise<StoredDraft | undefined> {
  const transaction = database.transaction(['drafts', 'settings'], 'readwrite')
  const drafts = transaction.objectStore('drafts')
  const present = await drafts.get(id)
  const claimed = present && { ...present, epoch: present.epoch + 1 }
  if (claimed) {
    await drafts.put(claimed)
    await transaction.objectStore('settings').put(`${claimed.epoch}`, epochKey(id))
  }
  await transaction.done
  return claimed
}

/** A second draft of the same content. Only one of them is saved to the file. */
export async function putCopy(database: DraftDatabase, draft: StoredDraft, words: string): Promise<StoredDraft> {
  const copy = { ...draft, file: undefined, id: createDraftId(), title: `${draft.title}, ${words}`, epoch: 1 }
  await database.put('drafts', copy)
  return copy
}

/**
 * Takes in what a page had not written when it went away. `taken`: another tab has had the pen since, and its text is
 * left alone.
 */
export async function takeIn(database: DraftDatabase, leftover: StoredDraft): Promise<'written' | 'taken'> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' })
  const present = await transaction.store.get(leftover.id)
  const isTaken = present !== undefined && present.epoch > leftover.epoch
  // The page may have come to write it after all, and more.
  const isOld = present !== undefined && present.changedAt >= leftover.changedAt
  if (!isTaken && !isOld) await transaction.store.put({ ...present, ...leftover })
  await transaction.done
  return isTaken ? 'taken' : 'written'
}

/** Takes a draft out, with all that is kept of it; gives it back, so that it can be put in again. */
export async function deleteDraft(database: DraftDatabase, id: string): Promise<StoredDraft | undefined> {
  const transaction = database.transaction(['drafts', 'settings'], 'readwrite')
  const drafts = transaction.objectStore('drafts')
  const present = await drafts.get(id)
  await drafts.delete(id)
  await transaction.objectStore('settings').delete(epochKey(id))
  await transaction.done
  return present
}
