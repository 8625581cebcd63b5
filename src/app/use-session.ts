import { useCallback, useEffect, useMemo, useState } from 'react'
import { createDrafts } from '#store/drafts.ts'
import { templateName } from '#store/draft-summary.ts'
import { fileNameOf, openText, untouched } from '#store/opening.ts'
import type { OpenedFile } from '#store/opening.ts'
import { templateOf } from '#store/selectors.ts'
import { chooseFile } from '#ui/choose-file.ts'
import type { DialogName, Notice, Preview, Session } from '#ui/session.tsx'
import type { Tree } from '#core/text/tree.ts'
import { keepFocus } from '#ui/keep-focus.ts'
import { createOpening } from './opening.ts'
import { createPageWorkspace } from './page-workspace.ts'
import { takeSharedLink } from './shared-link.ts'

const draft = createPageWorkspace()
const drafts = createDrafts(draft)

const templateFiles = '.json,.jsonc,.template,.tf,.tftpl,.tpl,.txt,application/json'

export interface SessionState {
  readonly session: Session
  /** The draft of the last visit has been looked for. */
  readonly isReady: boolean
  readonly notice: Notice | undefined
  readonly dialog: DialogName | undefined
  readonly closeDialog: () => void
}

/** The open draft, as what follows it names it; undefined where there is none, or it is not kept. */
function keptDraft() {
  const state = draft.getState()
  const { document, readOnly } = state
  const { status } = drafts.getState()
  if (!document || status === 'unavailable' || (readOnly !== undefined && status !== 'elsewhere')) return undefined
  return { id: document.id, title: templateName(templateOf(state)) ?? fileNameOf(document, undefined) }
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
      else if (link) setNotice({ title: 'This link cannot be opened', message: `${link.message} ${untouched}` })
    }
    const begin = async () => {
      await Promise.all([drafts.restore(), followLink()])
      setReady(true)
    }
    const follow = () => void followLink()
    const turn = () => (document.visibilityState === 'hidden' ? drafts.putAside() : drafts.look())
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('hashchange', follow, { signal })
    window.addEventListener('pagehide', drafts.putAside, { signal })
    window.addEventListener('focus', drafts.look, { signal })
    document.addEventListener('visibilitychange', turn, { signal })
    void begin()
    return () => stop.abort()
  }, [])

  const session = useMemo((): Session => {
    const accept = (opened: OpenedFile & { ok: true }, tree?: Tree) => {
      setPreview(undefined)
      // What it offered was about a file that is not the last one any more.
      setNotice(undefined)
      const former = keptDraft()
      drafts.create(opened, { step: 'basics' }, { tree })
      if (former) {
        const action = { label: `Back to ${former.title}`, run: () => void drafts.open(former.id) }
        draft.actions.announce('Opened as a new draft.', { toast: true, action })
      }
      setJustOpened(draft.getState().document?.id)
    }
    const { show, openFile } = createOpening(accept, setNotice)
    return {
      draft,
      drafts,
      preview,
      closePreview: () => setPreview(undefined),
      editCopy: () => {
        const opened = preview && openText(preview.text)
        if (opened?.ok) accept(opened)
        keepFocus()
      },
      duplicate: () => {
        const { document, readOnly, step, templateIndex, caret, silenced, ticked, facts } = draft.getState()
        const former = keptDraft()
        if (!document) return
        const { text, sidecar, fileName } = document
        // What another tab writes can be written on here; what cannot be edited itself cannot in a copy.
        const reason = drafts.getState().status === 'elsewhere' ? undefined : readOnly
        const opened = { ok: true, text, sidecar, fileName, ...(reason !== undefined && { readOnly: reason }) } as const
        drafts.create(opened, { step, templateIndex, caret }, { silenced: silenced.inDraft, ticked, facts })
        const action = former && { label: 'Back to the original', run: () => void drafts.open(former.id) }
        draft.actions.announce('This is the copy, a draft of its own.', { toast: true, ...(action && { action }) })
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
      openDialog: setDialog,
      goHome: () => void drafts.leave(),
      justOpened,
      closeBanner: () => setJustOpened(undefined),
    }
  }, [preview, justOpened])

  const closeDialog = useCallback(() => {
    setDialog(undefined)
    setNotice(undefined)
    keepFocus()
  }, [])
  return { session, isReady, notice, dialog, closeDialog }
}
