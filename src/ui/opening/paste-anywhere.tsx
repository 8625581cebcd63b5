import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { openText } from '#store/opening.ts'
import type { PastedItems } from '#store/pasted-items.ts'
import { useSession } from '../session.tsx'
import { useWorkspace } from '../workspace-context.tsx'

const PasteItemsDialog = lazy(async () => ({ default: (await import('./paste-items-dialog.tsx')).PasteItemsDialog }))

/** Pasting outside of a field: steps go into their list, where the user says; anything else is opened as a file is. */
export function PasteAnywhere() {
  const { show } = useSession()
  const { getState } = useWorkspace()
  const [items, setItems] = useState<PastedItems>()
  const take = useEffectEvent(async (text: string) => {
    const { document, readOnly, step, analysis } = getState()
    const hasTemplate = document !== undefined && readOnly === undefined && analysis.templates.length > 0
    const { readItems } = await import('#store/pasted-items.ts')
    const open = step === 'validate' || step === 'distribute' ? step : 'customize'
    const found = hasTemplate ? readItems(text, open) : undefined
    if (found) setItems(found)
    else show(openText(text))
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (event.defaultPrevented || isTypedIn(event.target) || text.trim() === '') return
      event.preventDefault()
      void take(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  return <Suspense>{items && <PasteItemsDialog items={items} onClose={() => setItems(undefined)} />}</Suspense>
}

/** Fields and the editor take what is pasted themselves; a dialog is about something else. */
function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable=true], .monaco-editor, [role=dialog], [role=alertdialog]') !==
      null
  )
}
