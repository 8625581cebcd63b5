import type { StoredDraft } from './draft-database.ts'

/** What was not on disk when a page went away: a database takes longer than that page has; this storage does not. */
export interface Leftovers {
  readonly put: (draft: StoredDraft) => void
  readonly remove: (id: string) => void
  readonly all: () => readonly StoredDraft[]
}

const prefix = 'designer.unwritten.'

/** Characters; browsers keep some five million for all of the page's origin. */
const largest = 2_000_000

export function createLeftovers(storage: Storage | undefined): Leftovers {
  const mine = new Set<string>()
  return {
    put: (draft) => {
      const written = write(draft)
      if (written.length > largest) return
      try {
        storage?.setItem(prefix + draft.id, written)
        mine.add(draft.id)
      } catch {
        // It is full: the database may still be quick enough.
      }
    },
    remove: (id) => {
      if (mine.delete(id)) storage?.removeItem(prefix + id)
    },
    all: () => {
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
      return keys.flatMap((key) => {
        if (!key.startsWith(prefix)) return []
        mine.add(key.slice(prefix.length))
        return read(storage?.getItem(key) ?? '') ?? []
      })
    },
  }
}

/** A handle of a file cannot be written as text; the draft on disk has it. */
function write(draft: StoredDraft): string {
  const { lineEnds } = draft.sidecar
  return JSON.stringify({
    ...draft,
    file: undefined,
    sidecar: { ...draft.sidecar, lineEnds: typeof lineEnds === 'number' ? lineEnds : [...lineEnds] },
  })
}

/** Only this page writes there; what is damaged all the same is nothing. */
function read(written: string): StoredDraft | undefined {
  try {
    const draft = JSON.parse(written) as StoredDraft
    const { lineEnds } = draft.sidecar
    return typeof lineEnds === 'number'
      ? draft
      : { ...draft, sidecar: { ...draft.sidecar, lineEnds: Uint8Array.from(lineEnds) } }
  } catch {
    return undefined
  }
}
