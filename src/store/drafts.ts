import type { Tree } from '#core/text/tree.ts'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { claimDraft, deleteDraft, openDraftDatabase, writeDraft } from './draft-database.ts'
import type { DraftDatabase, StoredDraft } from './draft-database.ts'
import { describeDraft } from './draft-summary.ts'
import { isKeptOtherwise } from './kept-with-draft.ts'
import type { OpenedFile } from './opening.ts'
import type { KeptPlace, Workspace } from './workspace-types.ts'

export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly changedAt: number
  readonly errors: number
}

interface DraftsState {
  /**
   * `unavailable`: this browser keeps nothing. `unsaved`: it refused the last
   * write, which is tried again. `elsewhere`: another tab has taken the draft over.
   */
  readonly status: 'saved' | 'saving' | 'unsaved' | 'unavailable' | 'elsewhere'
  /** Newest first. */
  readonly recent: readonly DraftSummary[]
  /** The drafts of former visits have been read (or cannot be). */
  readonly isLoaded: boolean
}

export interface Drafts extends StoreApi<DraftsState> {
  /** Reopens the draft that was open when the page went away, with its step and caret. False where there is none. */
  readonly restore: () => Promise<boolean>
  readonly open: (id: string) => Promise<boolean>
  /** Gives the way to put it back, as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>
  /** Opens a file, a paste or a starter as a new draft; the former one stays under "Recent". */
  /** `tree` is the text's own, where it has been read. */
  readonly create: (opened: OpenedFile & { ok: true }, place?: Partial<KeptPlace>, tree?: Tree) => void
  /** Keeps the open draft as it is now a second time, under its title and these words. False where nothing is kept. */
  readonly keepCopy: (words: string) => Promise<boolean>
  /** Shows the first-run page; the draft is kept. */
  readonly leave: () => Promise<void>
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>
  /** Make this tab the writer of a draft that another one has. */
  readonly takeOver: () => Promise<boolean>
  readonly dispose: () => void
}

/** Typing is on disk this many milliseconds after the first key that is not (DESIGN §8). */
const journalDelay = 250

/** A write that failed is tried again after so many, also where nobody types. */
const retryDelay = 2000

/** Keeps the workspace's document in IndexedDB while it changes. Everything works without one; then `status` says so. */
export function createDrafts(workspace: Workspace, connect: () => Promise<DraftDatabase> = openDraftDatabase): Drafts {
  const store = createStore<DraftsState>(() => ({ status: 'saved', recent: [], isLoaded: false }))
  const database = connect().catch(() => undefined)
  let epoch = 1
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  const opening = database.then(async (open) => {
    if (!open) {
      store.setState({ status: 'unavailable', isLoaded: true })
      return
    }
    return refresh(open)
  })

  async function refresh(open: DraftDatabase) {
    const drafts = await open.getAllFromIndex('drafts', 'changedAt')
    store.setState({ recent: drafts.reverse().map(summaryOf), isLoaded: true })
  }

  function journal() {
    const { status } = store.getState()
    if (workspace.getState().document === undefined || status === 'unavailable' || status === 'elsewhere') return
    if (workspace.getState().readOnly !== undefined) return
    store.setState({ status: 'saving' })
    timer ??= setTimeout(() => void flush(), journalDelay)
  }

  function flush(): Promise<void> {
    if (timer === undefined) return writing
    clearTimeout(timer)
    timer = undefined
    const draft = snapshot()
    if (draft) writing = writing.then(() => write(draft))
    return writing
  }

  function snapshot(): StoredDraft | undefined {
    const { document, step, templateIndex, caret, analysis, isChecking, silenced, ticked } = workspace.getState()
    if (!document) return undefined
    const { id, fileName, text, sidecar, openedText, file } = document
    const place = { step, templateIndex, caret }
    return {
      id,
      fileName,
      text,
      sidecar,
      openedText,
      ...(file && { file }),
      place,
      silenced: silenced.inDraft,
      ticked,
      ...describeDraft(document, analysis),
      // Not counted yet is not none.
      ...(isChecking && { errors: store.getState().recent.find((one) => one.id === id)?.errors ?? 0 }),
      changedAt: Date.now(),
      epoch,
    }
  }

  async function write(draft: StoredDraft) {
    const open = await database
    if (!open) return
    try {
      const outcome = await writeDraft(open, draft)
      if (outcome === 'taken') {
        store.setState({ status: 'elsewhere' })
        return
      }
      const recent = [summaryOf(draft), ...store.getState().recent.filter(({ id }) => id !== draft.id)]
      store.setState({ recent, ...(timer === undefined && { status: 'saved' }) })
    } catch {
      // A full disk may have room again, and a database that the browser took away come back.
      store.setState({ status: 'unsaved' })
      timer ??= setTimeout(() => void flush(), retryDelay)
    }
  }

  async function show(open: DraftDatabase, id: string): Promise<boolean> {
    await flush()
    const draft = await claimDraft(open, id)
    if (!draft) return false
    ;({ epoch } = draft)
    store.setState({ status: 'saved' })
    workspace.actions.open(draft, draft.place, undefined, draft)
    await open.put('settings', id, 'open')
    return true
  }

  const stopText = workspace.onTransaction(({ isNewDocument }) => {
    if (!isNewDocument) journal()
  })
  const stopPlace = workspace.subscribe((state, former) => {
    if (isKeptOtherwise(state, former)) journal()
  })

  return {
    ...store,
    restore: async () => {
      await opening
      const open = await database
      const id = await open?.get('settings', 'open')
      return open !== undefined && id !== undefined && show(open, id)
    },
    open: async (id) => {
      const open = await database
      return open !== undefined && show(open, id)
    },
    remove: async (id) => {
      const open = await database
      const removed = open && (await deleteDraft(open, id))
      store.setState({ recent: store.getState().recent.filter((draft) => draft.id !== id) })
      if (workspace.getState().document?.id === id) workspace.actions.close()
      return async () => {
        if (!open || !removed) return
        await open.put('drafts', removed)
        await refresh(open)
      }
    },
    create: (opened, place, tree) => {
      void flush()
      epoch = 1
      if (store.getState().status === 'elsewhere') store.setState({ status: 'saved' })
      const { text, sidecar, fileName, file, readOnly } = opened
      workspace.actions.open({ id: createDraftId(), text, sidecar, fileName, file }, place, readOnly, { tree })
      journal()
    },
    keepCopy: async (words) => {
      const draft = snapshot()
      const open = await database
      if (!open || !draft) return false
      // Only one of them is saved to the file.
      const copy = { ...draft, file: undefined, id: createDraftId(), title: `${draft.title}, ${words}`, epoch: 1 }
      try {
        await open.put('drafts', copy)
      } catch {
        return false
      }
      await refresh(open)
      return true
    },
    leave: async () => {
      await flush()
      const open = await database
      await open?.delete('settings', 'open')
      workspace.actions.close()
      if (open) await refresh(open)
    },
    flush,
    takeOver: async () => {
      const open = await database
      const id = workspace.getState().document?.id
      return open !== undefined && id !== undefined && show(open, id)
    },
    dispose: () => {
      stopText()
      stopPlace()
      clearTimeout(timer)
    },
  }
}

function summaryOf({ id, title, summary, changedAt, errors }: StoredDraft): DraftSummary {
  return { id, title, summary, changedAt, errors }
}

/** Unique in this browser; `crypto.randomUUID` is missing on plain http. */
function createDraftId(): string {
  const random = crypto.getRandomValues(new Uint32Array(3))
  return [Date.now(), ...random].map((part) => part.toString(36)).join('-')
}
