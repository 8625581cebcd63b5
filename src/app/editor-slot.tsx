import { lazy, Suspense, useEffect, useState } from 'react'
import { PlainText } from '#editor/plain-text.tsx'
import type { Workspace } from '#store/workspace-types.ts'
import type { EditorSlotProps } from '#ui/json-pane/editor-slot.ts'

const TemplateEditor = lazy(async () => ({ default: (await import('#editor/template-editor.tsx')).TemplateEditor }))

/** On a phone the text comes and goes with its pane; only the first time is the wizard to be usable before. */
let hasCome = false

/** The text at once, Monaco when the wizard is usable: it is larger than all the rest together. */
export function EditorSlot({ workspace, ...slot }: EditorSlotProps & { workspace: Workspace }) {
  const [isWanted, setWanted] = useState(hasCome)
  useEffect(() => {
    if (isWanted) {
      hasCome = true
      return undefined
    }
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setWanted(true), 200)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(() => setWanted(true), { timeout: 2000 })
    return () => cancelIdleCallback(idle)
  }, [isWanted])
  const plain = <PlainText workspace={workspace} wrap={slot.wrap} />
  if (!isWanted) return plain
  return (
    <Suspense fallback={plain}>
      <TemplateEditor workspace={workspace} {...slot} />
    </Suspense>
  )
}
