import { parseTree } from '#core/text/parse.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Dispatch, SetStateAction } from 'react'
import { openBytes, openText, refuseSize } from '#store/opening.ts'
import type { OpenedFile } from '#store/opening.ts'
import { describeContent } from '#catalog/containers/index.ts'
import type { Notice, Session } from '#ui/session.tsx'

type Opened = OpenedFile & { ok: true }

/** The ways in: what a file or text is gets decided, and it is accepted, or a notice says why not and what else can be done. */
export function createOpening(
  accept: (opened: Opened, tree?: Tree) => void,
  setNotice: Dispatch<SetStateAction<Notice | undefined>>,
): Pick<Session, 'show' | 'openFile'> {
  const refuse = (message: string) => setNotice({ title: 'Not opened', message })
  const show = (opened: OpenedFile) => {
    if (!opened.ok) {
      refuse(opened.message)
      return
    }
    const tree = parseTree(opened.text)
    const other = describeContent(tree)
    if (other === undefined) {
      accept(opened, tree)
      return
    }
    const notice = {
      title: 'Not an image template',
      message: other,
      action: { label: 'Edit it as text', run: () => accept(opened) },
    }
    setNotice(notice)
    void wholeOf(opened).then((whole) => {
      const otherAction = whole && { label: 'Make a template of it', run: () => accept(whole) }
      if (otherAction) setNotice((shown) => (shown === notice ? { ...notice, otherAction } : shown))
    })
  }
  const openFile = async (file: File, handle?: FileSystemFileHandle) => {
    const refused = refuseSize(file.size)
    if (refused !== undefined) {
      refuse(refused)
      return
    }
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (!bytes) {
      refuse(`${file.name} could not be read. It may be a folder, or no longer be there.`)
      return
    }
    const opened = openBytes(new Uint8Array(bytes), file.name)
    const isOurs = opened.ok && handle && opened.readOnly === undefined
    show(
      isOurs
        ? { ...opened, file: { handle, text: opened.text, sidecar: opened.sidecar, modifiedAt: file.lastModified } }
        : opened,
    )
  }
  return { show, openFile }
}

/** A piece of a template with what goes round it; what does that comes when it is asked for. */
async function wholeOf({ text, fileName }: Opened) {
  const { completeFragment } = await import('#catalog/containers/complete-fragment.ts')
  const whole = completeFragment(text)
  const opened = whole === undefined ? undefined : openText(whole)
  return opened?.ok ? { ...opened, fileName } : undefined
}
