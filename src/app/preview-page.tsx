import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { Workspace } from '#store/workspace-types.ts'
import { PreviewAppBar } from '#ui/app-bar/preview-app-bar.tsx'
import { PreviewBar } from '#ui/share/preview-bar.tsx'
import { EditorPage } from './editor-page.tsx'

const CompareView = lazy(async () => ({ default: (await import('#ui/share/compare-view.tsx')).CompareView }))

/** A shared template: as an open draft looks, but read-only; or beside the draft. */
export function PreviewPage({ workspace }: { workspace: Workspace }) {
  const asked = useStore(workspace, ({ formAsked, textReveal }) => Math.max(formAsked, textReveal?.nonce ?? 0))
  const [comparedAt, setComparedAt] = useState<number>()
  // Who goes to a problem, a step or a place of the text is led to it: the comparison gives way.
  const isComparing = comparedAt === asked
  const header = (isNarrow: boolean) => (
    <>
      <PreviewAppBar isNarrow={isNarrow} />
      <PreviewBar isComparing={isComparing} onCompare={(isOn) => setComparedAt(isOn ? asked : undefined)} />
    </>
  )
  const compare = (
    <Suspense>
      <CompareView />
    </Suspense>
  )
  return <EditorPage workspace={workspace} header={header} {...(isComparing && { instead: compare })} />
}
