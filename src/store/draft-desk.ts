import type { StoreApi } from 'zustand/vanilla'
import type { StoredDraft } from './draft-database.ts'
import type { Workspace } from './workspace-types.ts'

export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly changedAt: number
  readonly errors: number
}

export interface DraftsState {
  /**
   * `unavailable`: this browser keeps nothing. `unsaved`: it refused the last
   * write, which is tried again. `elsewhere`: another tab has the pen; what it writes is shown.
   */
  readonly status: 'saved' | 'saving' | 'unsaved' | 'unavailable' | 'elsewhere'
  /** Newest first. */
  readonly recent: readonly DraftSummary[]
  /** The drafts of former visits have been read (or cannot be). */
  readonly isLoaded: boolean
}

/** What the drafts' two halves share: this one, which is there at once, and the keeper, which comes with the database. */
export interface Desk {
  readonly workspace: Workspace
  readonly store: StoreApi<DraftsState>
  /** What is not on disk yet: the last state of each draft. */
  readonly unwritten: Map<string, StoredDraft>
  /** Of the open draft: see `StoredDraft`. */
  epoch: number
  /** Something has changed since the last snapshot was put there. */
  readonly isDirty: () => boolean
  readonly snapshot: () => StoredDraft | undefined
  readonly flush: () => Promise<void>
  readonly flushLater: (delay: number) => void
}
