import { claimDraft, openDraftDatabase } from './draft-database.ts'
import type { StoredDraft } from './draft-database.ts'
import type { Desk } from './draft-desk.ts'
import { createShelf } from './draft-shelf.ts'
import { createWriter } from './draft-writer.ts'
import { follow } from './follow.ts'
import { createLeftovers } from './leftovers.ts'
import { createOpenDraft } from './open-draft.ts'
import { createPen } from './pen.ts'
import { createRescue } from './rescue.ts'
import { surroundings } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import { createTurns } from './turns.ts'

/** The half of the drafts that comes with the database. */
export type Keeper = Awaited<ReturnType<typeof openKeeper>>

/** Milliseconds: the lock of a page that is being closed may outlive it by so much, and one that begins may not show a toast before. */
const settled = 1000

const hasThePen = 'This draft is open in another tab, which has the pen.'

/** What a tab tells the others when it has written or claimed a draft. */
interface Written {
  readonly id: string
  readonly epoch: number
}

/**
 * Keeps drafts on disk, and holds or follows the pen of the open one.
 *
 * A tab is the draft's writer or, read-only, its follower. A writer that is
 * overtaken keeps what it had not written, as a copy where its place is taken,
 * before it shows what the other one has.
 */
export async function openKeeper(desk: Desk, around: Surroundings = surroundings()) {
  const { workspace, store, unwritten } = desk
  const database = await openDraftDatabase()
  const shelf = createShelf(database, store)
  const openDraft = createOpenDraft(database, around.tab)
  const leftovers = createLeftovers(around.storage)
  const pen = createPen(around.locks, (id) => {
    if (id === shownId()) lose()
  })
  const rescue = createRescue(database, leftovers, unwritten, sayKept)
  const writer = createWriter(database, leftovers, desk, {
    onWritten: (draft) => {
      shelf.putFirst(draft)
      tell(draft)
    },
    onTaken: giveWay,
  })
  /** Who opens, follows and lays down do so one after the other. */
  const { inTurn, soon } = createTurns()

  const shownId = () => workspace.getState().document?.id
  const isElsewhere = () => store.getState().status === 'elsewhere'
  const tell = ({ id, epoch }: Written) => around.channel?.postMessage({ id, epoch })

  const isThere = async (id: string) => (await database.getKey('drafts', id)) !== undefined

  async function giveWay(draft: StoredDraft) {
    const { id } = draft
    if (id === shownId()) lose()
    // Losing it has taken the last keys along.
    await rescue.keep(unwritten.get(id) ?? draft)
    writer.forget(id)
    if (id === shownId()) soon(catchUp)
  }

  function sayKept({ id, title }: StoredDraft) {
    const action = { label: 'Open it', run: () => soon(() => show(id)) }
    const say = () =>
      workspace.actions.announce(`What was not saved here is kept as ${title}.`, { toast: true, action })
    setTimeout(say, settled)
    return shelf.refresh()
  }

  function lose() {
    if (isElsewhere()) return
    void desk.flush()
    store.setState({ status: 'elsewhere' })
    workspace.actions.setReadOnly(hasThePen)
    workspace.actions.announce(hasThePen)
    soon(catchUp)
  }

  /** Shows what the writer has written, once what this tab had not is safe. */
  async function catchUp() {
    const id = shownId()
    await desk.flush()
    const draft = id === undefined || !isElsewhere() ? undefined : await database.get('drafts', id)
    if (draft && draft.id === shownId() && isElsewhere()) showWritten(draft)
  }

  function showWritten(draft: StoredDraft) {
    if (!unwritten.has(draft.id)) follow(workspace, draft)
  }

  function readDraft(id: string, claims: boolean): Promise<StoredDraft | undefined> {
    const read = () => database.get('drafts', id)
    // A full disk takes no claim; the draft is shown all the same.
    return claims ? claimDraft(database, id).catch(read) : read()
  }

  async function show(id: string, steals = false): Promise<boolean> {
    // Claiming one's own draft again would make what is on its way to disk a stranger's.
    if (shownId() === id && !isElsewhere()) return true
    await desk.flush()
    // What cannot be kept yet would give way to the other's text, or write over it.
    if (isElsewhere() && unwritten.has(id)) return false
    await rescue.takeLeftovers()
    if (!(await isThere(id))) return false
    const isWriter = await pen.take(id, steals)
    const draft = await readDraft(id, isWriter)
    if (!draft) return false
    place(draft, isWriter)
    await openDraft.set(id)
    return true
  }

  function place(draft: StoredDraft, isWriter: boolean) {
    const reason = isWriter ? undefined : hasThePen
    // What was typed meanwhile is of the draft that goes.
    void desk.flush()
    desk.epoch = draft.epoch
    if (shownId() === draft.id) {
      showWritten(draft)
      workspace.actions.setReadOnly(reason)
    } else workspace.actions.open(draft, draft.place, reason, draft)
    const written = unwritten.size > 0 ? 'unsaved' : 'saved'
    store.setState({ status: isWriter ? written : 'elsewhere' })
    if (isWriter) tell(draft)
  }

  if (around.channel) {
    around.channel.onmessage = ({ data }: MessageEvent<Written>) => {
      if (data.id !== shownId()) return
      if (isElsewhere()) soon(catchUp)
      else if (data.epoch > desk.epoch) lose()
    }
  }
  await rescue.takeLeftovers()
  await shelf.refresh()

  const lookOnce = () => {
    const id = shownId()
    if (around.locks && isElsewhere() && id !== undefined) soon(() => show(id))
  }

  return {
    write: writer.write,
    putAside: writer.putAside,
    restore: () =>
      inTurn(async () => {
        const id = await openDraft.get()
        // What was dropped on the page or pasted meanwhile is what the user wants to see.
        const isShown = id !== '' && shownId() === undefined && (await show(id))
        // Of a page that was reloaded the former lock may still be there.
        setTimeout(lookOnce, settled)
        return isShown
      }),
    open: (id: string) => inTurn(() => show(id)),
    takeOver: () =>
      inTurn(async () => {
        const draft = desk.snapshot()
        // Deleted in the other tab: it is still here.
        if (draft && !(await isThere(draft.id))) await database.put('drafts', draft)
        return draft !== undefined && show(draft.id, true)
      }),
    look: () => {
      lookOnce()
      setTimeout(lookOnce, settled)
    },
    /** The open document is a new draft. */
    holdNew: () =>
      inTurn(async () => {
        const { document, readOnly } = workspace.getState()
        if (!document || readOnly !== undefined) {
          pen.layDown()
          return
        }
        await pen.take(document.id, false)
        await openDraft.set(document.id)
      }),
    keepCopy: shelf.keepCopy,
    leave: () =>
      inTurn(async () => {
        await desk.flush()
        await openDraft.set('')
        pen.layDown()
        void desk.flush()
        workspace.actions.close()
        if (isElsewhere()) store.setState({ status: 'saved' })
        await shelf.refresh()
      }),
    remove: async (id: string) => {
      const latest = unwritten.get(id)
      writer.forget(id)
      const putBack = await shelf.remove(id, latest)
      if (shownId() === id) {
        pen.layDown()
        workspace.actions.close()
      }
      return putBack
    },
    close: () => {
      pen.layDown()
      around.channel?.close()
    },
  }
}
