import { useCallback, useEffect, useMemo, useState } from 'react'
import { createDrafts } from '#store/drafts.ts'
import { openBytes, openText, refuseSize } from '#store/opening.ts'
import type { OpenedFile } from '#store/opening.ts'
import { createWorkspace } from '#store/workspace.ts'
import { describeContent } from '#catalog/containers/index.ts'
import { chooseFile } from '#ui/choose-file.ts'
import type { Notice, Preview, Session } from '#ui/session.tsx'
import { alwaysSilenced } from '#ui/settings.ts'
import { createCheckAway } from './check-away.ts'
import { whenShown } from './when-shown.ts'
import { takeSharedLink } from './shared-link.ts'

const checkAway = createCheckAway()
const draft = createWorkspace({ ...(checkAway && { checkAway }), whenShown })
const drafts = createDrafts(draft)
draft.actions.silence({ always: alwaysSilenced() })

const templateFiles = '.json,.jsonc,.template,.tf,.tftpl,.tpl,.txt,application/json'

/** One is open at a time. */
export type DialogName =
  | 'paste'
  | 'share'
  | 'changes'
  | 'palette'
  | 'upgrade'
  | 'repair'
  | 'fillIn'
  | 'failure'
  | 'report'
  | 'help'
  | 'rules'
  | 'helpHere'
  | 'timeline'
  | 'recipes'

export interface SessionState {
  readonly session: Session
  /** The draft of the last visit has been looked for. */
  readonly isReady: boolean
  readonly notice: Notice | undefined
  readonly dialog: DialogName | undefined
  readonly closeDialog: () => void
}

/** A piece of a template with what goes round it; what does that comes when it is asked for. */
async function wholeOf({ text, fileName }: OpenedFile & { ok: true }) {
  const { completeFragment } = await import('#catalog/containers/complete-fragment.ts')
  const whole = completeFragment(text)
  const opened = whole === undefined ? undefined : openText(whole)
  return opened?.ok ? { ...opened, fileName } : undefined
}

/** The life of the page: what is open, what is previewed, what is asked. */
export function useSessionState(): SessionState {
  const [isReady, setReady] = useState(false)
  const [preview, setPreview] = useState<Preview>()
  const [notice, setNotice] = useState<Notice>()
  const [dialog, setDialog] = useState<DialogName>()
  const [justOpened, setJustOpened] = useState<string>()

  useEffect(() => {
    const followLink = async () => {
      const link = await takeSharedLink()
      if (link && 'preview' in link) setPreview(link.preview)
      else if (link) setNotice({ title: 'This link cannot be opened', message: link.message })
    }
    const begin = async () => {
      await Promise.all([drafts.restore(), followLink()])
      setReady(true)
    }
    const follow = () => void followLink()
    const keep = () => void drafts.flush()
    window.addEventListener('hashchange', follow)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    void begin()
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [])

  const session = useMemo((): Session => {
    const accept = (opened: OpenedFile & { ok: true }) => {
      setPreview(undefined)
      // What it offered was about a file that is not the last one any more.
      setNotice(undefined)
      drafts.create(opened, { step: 'basics' })
      setJustOpened(draft.getState().document?.id)
    }
    const show = (opened: OpenedFile) => {
      if (!opened.ok) {
        setNotice({ title: 'Not opened', message: opened.message })
        return
      }
      const other = describeContent(opened.text)
      if (other === undefined) {
        accept(opened)
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
        setNotice({ title: 'Not opened', message: refused })
        return
      }
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (!bytes) {
        setNotice({
          title: 'Not opened',
          message: `${file.name} could not be read. It may be a folder, or no longer be there.`,
        })
        return
      }
      const opened = openBytes(new Uint8Array(bytes), file.name)
      const isOurs = opened.ok && handle && opened.readOnly === undefined
      show(isOurs ? { ...opened, file: { handle, text: opened.text, modifiedAt: file.lastModified } } : opened)
    }
    return {
      draft,
      drafts,
      preview,
      closePreview: () => setPreview(undefined),
      editCopy: () => {
        const opened = preview && openText(preview.text)
        if (opened?.ok) accept(opened)
      },
      show,
      openFile,
      pickFile: () => void chooseFile(templateFiles).then((file) => file && openFile(file)),
      openStarter: async (id) => {
        const { starters } = await import('#catalog/starters/index.ts')
        const starter = starters.find((known) => known.id === id)
        const opened = starter && openText(starter.text)
        if (opened?.ok) drafts.create(opened, { step: id === 'blank' ? 'basics' : 'customize' })
      },
      openBrokenExample: async () => {
        const { brokenExample } = await import('#catalog/upgrades/broken-example.ts')
        const opened = openText(brokenExample.text)
        if (opened.ok) drafts.create({ ...opened, fileName: brokenExample.fileName }, { step: 'customize' })
        setDialog('upgrade')
      },
      askForPaste: () => setDialog('paste'),
      goHome: () => void drafts.leave(),
      justOpened,
      closeBanner: () => setJustOpened(undefined),
      share: () => setDialog('share'),
      showChanges: () => setDialog('changes'),
      upgrade: () => setDialog('upgrade'),
      repair: () => setDialog('repair'),
      fillIn: () => setDialog('fillIn'),
      showReport: () => setDialog('report'),
      explainFailure: () => setDialog('failure'),
      openPalette: () => setDialog('palette'),
      showHelp: () => setDialog('help'),
      showRules: () => setDialog('rules'),
      helpHere: () => setDialog('helpHere'),
      showTimeline: () => setDialog('timeline'),
      addRecipe: () => setDialog('recipes'),
    }
  }, [preview, justOpened])

  const closeDialog = useCallback(() => {
    setDialog(undefined)
    setNotice(undefined)
  }, [])
  return { session, isReady, notice, dialog, closeDialog }
}
