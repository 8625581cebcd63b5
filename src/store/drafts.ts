import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { StoredDraft } from './draft-database.ts'
import type { Desk, DraftsState } from './draft-desk.ts'
import { createDraftId } from './draft-id.ts'
import type { Keeper } from './draft-keeper.ts'
import { describeDraft } from './draft-summary.ts'
import { isKeptOtherwise } from './kept-with-draft.ts'
import type { OpenedFile } from './opening.ts'
import type { KeptPlace, KnownOfDraft, Workspace } from './workspace-types.ts'

export interface Drafts extends StoreApi<DraftsState> {
  /** Reopens the draft that was open when the page went away, with its step and caret. False where there is none. */
  readonly restore: () => Promise<boolean>
  readonly open: (id: string) => Promise<boolean>
  /** Gives the way to put it back, as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>
  /** Opens a file, a paste or a starter as a new draft; the former one stays under "Recent". */
  readonly create: (opened: OpenedFile & { ok: true }, place?: Partial<KeptPlace>, known?: KnownOfDraft) => void
  /** Keeps the open draft as it is now a second time, under its title and these words. False where nothing is kept. */
  readonly keepCopy: (words: string) => Promise<boolean>
  /** Shows the first-run page; the draft is kept. */
  readonly leave: () => Promise<void>
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>
  /** The page may be gone at the next moment: what is not on disk is put where that needs no time. */
  readonly putAside: () => void
  /** Make this tab the writer of a draft that another one has. */
  readonly takeOver: () => Promise<boolean>
  /** The page is looked at again: where nobody has the pen any more, it is taken. */
  readonly look: () => void
  readonly dispose: () => void
}

/** Typing is on disk this many milliseconds after the first key that is not (DESIGN §8). */
const journalDelay = 250

const connectKeeper = async (desk: Desk) => (await import('./draft-keeper.ts')).openKeeper(desk)

/** Keeps the workspace's document in IndexedDB while it changes. Everything works without one; then `status` says so. */
export function createDrafts(workspace: Workspace, connect: (desk: Desk) => Promise<Keeper> = connectKeeper): Drafts {
  const store = createStore<DraftsState>(() => ({ status: 'saved', recent: [], isLoaded: false }))
  const unwritten = new Map<string, StoredDraft>()
  let isDirty = false
  const desk: Desk = { workspace, store, unwritten, epoch: 1, isDirty: () => isDirty, snapshot, flush, flushLater }
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  let restored: Promise<boolean> | undefined
  let present: Keeper | undefined

  const keeper = connect(desk).then(
    (connected) => (present = connected),
    () => {
      store.setState({ status: 'unavailable', isLoaded: true })
      return undefined
    },
  )

  function journal() {
    const { document, readOnly } = workspace.getState()
    if (document === undefined || readOnly !== undefined || store.getState().status === 'unavailable') return
    store.setState({ status: 'saving' })
    isDirty = true
    flushLater(journalDelay)
  }

  function flushLater(delay: number) {
    timer ??= setTimeout(() => void flush(), delay)
  }

  function flush(): Promise<void> {
    if (timer === undefined) return writing
    clearTimeout(timer)
    timer = undefined
    const draft = isDirty ? snapshot() : undefined
    isDirty = false
    if (draft) unwritten.set(draft.id, draft)
    writing = writing.then(async () => (await keeper)?.write())
    return writing
  }

  function snapshot(): StoredDraft | undefined {
    const { document, step, templateIndex, caret, analysis, isChecking, silenced, ticked, facts } = workspace.getState()
    if (!document) return undefined
    const { id, fileName, text, sidecar, openedText, openedLineEnds, file } = document
    const place = { step, templateIndex, caret }
    return {
      id,
      fileName,
      text,
      sidecar,
      openedText,
      ...(openedLineEnds && { openedLineEnds }),
      ...(file && { file }),
      place,
      silenced: silenced.inDraft,
      ticked,
      facts,
      ...describeDraft(document, analysis),
      // Not counted yet is not none.
      ...(isChecking && { errors: store.getState().recent.find((one) => one.id === id)?.errors ?? 0 }),
      changedAt: Date.now(),
      epoch: desk.epoch,
    }
  }

  const stopText = workspace.onTransaction(({ isNewDocument }) => {
    if (!isNewDocument) journal()
  })
  const stopPlace = workspace.subscribe((state, former) => {
    if (isKeptOtherwise(state, former)) journal()
  })

  return {
    ...store,
    // Effects run twice in development; the draft is opened once. One that cannot be read keeps no page from coming up.
    restore: () => (restored ??= keeper.then((one) => one?.restore() ?? false).catch(() => false)),
    open: async (id) => (await keeper)?.open(id) ?? false,
    remove: async (id) => (await keeper)?.remove(id) ?? (() => Promise.resolve()),
    create: (opened, place, known) => {
      void flush()
      desk.epoch = 1
      if (store.getState().status === 'elsewhere') store.setState({ status: 'saved' })
      const { text, sidecar, fileName, file, readOnly } = opened
      workspace.actions.open({ id: createDraftId(), text, sidecar, fileName, file }, place, readOnly, known)
      journal()
      void keeper.then((one) => one?.holdNew())
    },
    keepCopy: async (words) => {
      const draft = snapshot()
      return (draft && (await keeper)?.keepCopy(draft, words)) ?? false
    },
    leave: async () => {
      const one = await keeper
      if (one) await one.leave()
      else workspace.actions.close()
    },
    flush,
    putAside: () => {
      void flush()
      present?.putAside()
    },
    takeOver: async () => (await keeper)?.takeOver() ?? false,
    look: () => present?.look(),
    dispose: () => {
      stopText()
      stopPlace()
      clearTimeout(timer)
      present?.close()
    },
  }
}
