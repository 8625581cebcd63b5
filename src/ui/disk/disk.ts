import { toTextOps } from '#core/text/edit.ts'
import { encodeText, isWrittenAlike } from '#core/text/encoding.ts'
import { differenceOf } from '#core/text/text-edit.ts'
import type { DiskFile } from '#store/disk-file.ts'
import { openBytes } from '#store/opening.ts'
import type { Workspace } from '#store/workspace-types.ts'
import type { Session } from '../session.tsx'
import { chooseToOpen, chooseToSave, mayRead, mayWrite } from './file-system.ts'

/** Opens a file and saves it where it is, as an editor on the desktop does. Loaded when a file is at hand. */

export async function openFromDisk({ openFile }: Pick<Session, 'openFile'>): Promise<void> {
  const handle = await chooseToOpen()
  if (handle) await openFile(await handle.getFile(), handle)
}

/** Writes the exact text to the file of the draft, unless somebody else has written there. */
export async function saveToDisk(workspace: Workspace): Promise<void> {
  const handle = workspace.getState().document?.file?.handle
  if (!handle) return
  await telling(workspace, handle.name, async () => {
    if (!(await mayWrite(handle))) throw new DOMException('', 'NotAllowedError')
    await lookAtDisk(workspace)
    if (workspace.getState().document?.file?.newer) {
      return `${handle.name} was changed by somebody else, so nothing was saved. Load it, or keep yours.`
    }
    return write(workspace, handle)
  })
}

/** Asks for a place, and keeps it for the next time. */
export async function saveToNewFile(workspace: Workspace, suggestedName: string): Promise<void> {
  await telling(workspace, suggestedName, async () => {
    const handle = await chooseToSave(suggestedName)
    return handle && write(workspace, handle)
  })
}

async function write(workspace: Workspace, handle: FileSystemFileHandle): Promise<string | undefined> {
  const { document } = workspace.getState()
  if (!document) return undefined
  const { text, sidecar } = document
  const stream = await handle.createWritable()
  await stream.write(encodeText(text, sidecar).slice())
  await stream.close()
  const { lastModified } = await handle.getFile()
  // Another draft may be open by now.
  if (workspace.getState().document?.id === document.id) {
    workspace.actions.bindFile({ handle, text, sidecar, modifiedAt: lastModified })
  }
  return `Saved to ${handle.name}.`
}

/** Finds out whether the file has changed since it was last read or written. Never asks for anything. */
export async function lookAtDisk({ getState, actions }: Workspace): Promise<void> {
  const file = getState().document?.file
  if (!file || !(await mayRead(file.handle))) return
  const fresh = await freshOf(file)
  // Another save may have come in between.
  if (fresh && getState().document?.file === file) actions.bindFile(fresh)
}

const unreadable = 'DataError'

/** What is known of the file now; `undefined` where that is nothing new. */
async function freshOf(file: DiskFile): Promise<DiskFile | undefined> {
  const onDisk = await file.handle.getFile()
  const { lastModified: modifiedAt } = onDisk
  // Where it is empty by now there is nothing to lose.
  if (modifiedAt === (file.newer ?? file).modifiedAt || onDisk.size === 0) return undefined
  const opened = openBytes(new Uint8Array(await onDisk.arrayBuffer()), onDisk.name)
  // Neither to be written over nor to be loaded, as it would not be what is there.
  if (!opened.ok || opened.readOnly !== undefined) throw new DOMException('', unreadable)
  const { text, sidecar } = opened
  const isSame = text === file.text && (!file.sidecar || isWrittenAlike(sidecar, file.sidecar))
  return isSame ? { ...file, modifiedAt, newer: undefined } : { ...file, newer: { text, sidecar, modifiedAt } }
}

/** What is on disk in place of the draft's text: one transaction, which undo takes back. */
export function takeNewer({ getState, actions }: Workspace): void {
  const { document } = getState()
  if (!document?.file?.newer) return
  const { handle, newer } = document.file
  const { text, sidecar, modifiedAt } = newer
  const outcome = actions.edit(`Load ${handle.name}`, toTextOps(differenceOf(document.text, text)), 'open')
  if (outcome.ok) actions.bindFile({ handle, text, sidecar, modifiedAt }, sidecar)
  actions.announce(outcome.ok ? `${handle.name} loaded.` : outcome.reason, {
    toast: outcome.ok,
    isRefusal: !outcome.ok,
  })
}

/** The next save may write over what is there now. */
export function keepOwn({ getState, actions }: Workspace): void {
  const file = getState().document?.file
  if (!file?.newer) return
  const { handle, newer } = file
  actions.bindFile({ handle, ...newer })
  actions.announce(`Yours is kept. Saving writes it over ${handle.name}.`)
}

const reasons: Readonly<Record<string, (name: string) => string>> = {
  [unreadable]: (name) =>
    `${name} was changed by somebody else and cannot be read as a template now, so nothing was saved. Save to another place.`,
  NotAllowedError: (name) => `The browser was not allowed to write ${name}. Allow it, or download the file.`,
  NotFoundError: (name) => `${name} is no longer where it was. Save it to another place, or download it.`,
  NoModificationAllowedError: (name) => `${name} is in use or cannot be written. Try again, or download the file.`,
  QuotaExceededError: () => 'The disk is full. Download the file to another one.',
}

/** Says how it ended, where it was not given up. The draft is in the browser all the same. */
async function telling({ actions }: Workspace, file: string, run: () => Promise<string | undefined>): Promise<void> {
  try {
    const outcome = await run()
    if (outcome !== undefined) actions.announce(outcome)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    const other = `${file} could not be written (${message}). Download the file instead.`
    actions.announce(reasons[name]?.(file) ?? other)
  }
}
