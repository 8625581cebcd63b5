import { lazy, useEffect } from 'react'
import type { ComponentProps } from 'react'
import { useStore } from 'zustand'
import { templateName } from '#store/draft-summary.ts'
import { templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { ScriptEditorContext } from '#ui/fields/script-editor-slot.ts'
import type { ScriptEditorProps } from '#ui/fields/script-editor-slot.ts'
import { EditorFrame } from '#ui/frame/editor-frame.tsx'
import { EditorSlot } from './editor-slot.tsx'
import { Keys } from './keys.tsx'
import { markStanding } from './when-shown.ts'

const ScriptEditor = lazy(async () => ({ default: (await import('#editor/script-editor.tsx')).ScriptEditor }))

const renderScriptEditor = (props: ScriptEditorProps) => <ScriptEditor {...props} />

interface EditorPageProps extends Pick<ComponentProps<typeof EditorFrame>, 'header' | 'instead'> {
  workspace: Workspace
}

/** An open template: the draft, or one that came by link. */
export function EditorPage({ workspace, ...frame }: EditorPageProps) {
  const title = useStore(
    workspace,
    (state) => templateName(templateOf(state)) ?? state.document?.fileName ?? 'Template',
  )
  useEffect(() => {
    document.title = `${title} · Image Template Designer`
    return () => {
      document.title = 'Image Template Designer'
    }
  }, [title])
  useEffect(markStanding, [])
  return (
    <>
      <Keys />
      <ScriptEditorContext value={renderScriptEditor}>
        <EditorFrame {...frame} renderEditor={(slot) => <EditorSlot workspace={workspace} {...slot} />} />
      </ScriptEditorContext>
    </>
  )
}
