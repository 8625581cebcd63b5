import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import type { Pointer } from '#core/text/path.ts'
import { openText, refuseSize } from '#store/opening.ts'
import type { PastedItems } from '#store/pasted-items.ts'
import { useSession } from '../session.tsx'
import { useWorkspace } from '../workspace-context.tsx'

const PasteItemsDialog = lazy(async () => ({ default: (await import('./paste-items-dialog.tsx')).PasteItemsDialog }))

/** Pasting outside of a field: steps go into their list, where the user says; anything else is opened as a file is. */
export function PasteAnywhere() {
  const { show } = useSession()
  const { getState } = useWorkspace()
  const [pasted, setPasted] = useState<{ items: PastedItems; at: Pointer | undefined }>()
  const take = useEffectEvent(async (text: string, at: Pointer | undefined) => {
    const { document, readOnly, step, analysis } = getState()
    const hasTemplate = document !== undefined && readOnly === undefined && analysis.templates.length > 0
    const { readItems } = await import('#store/pasted-items.ts')
    const open = step === 'validate' || step === 'distribute' ? step : 'customize'
    const found = hasTemplate && refuseSize(text.length) === undefined ? readItems(text, open) : undefined
    if (found) setPasted({ items: found, at })
    else show(openText(text))
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || isTypedIn(event.target) || text.trim() === '') return
      event.preventDefault()
      void take(text, pathAt(event.target))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  return <Suspense>{pasted && <PasteItemsDialog {...pasted} onClose={() => setPasted(undefined)} />}</Suspense>
}

/** What the place of a paste is about: the row that has the focus. */
function pathAt(target: EventTarget | null): Pointer | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined
}

/** Fields and the editor take what is pasted themselves; a dialog is about something else. */
function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable=true], .monaco-editor, [role=dialog], [role=alertdialog]') !==
      null
  )
}
