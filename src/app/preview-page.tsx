import { lazy, Suspense, useState } from 'react'
import type { Workspace } from '#store/workspace-types.ts'
import { PreviewAppBar } from '#ui/app-bar/preview-app-bar.tsx'
import { PreviewBar } from '#ui/share/preview-bar.tsx'
import { EditorPage } from './editor-page.tsx'

const CompareView = lazy(async () => ({ default: (await import('#ui/share/compare-view.tsx')).CompareView }))

/** A shared template: as an open draft looks, but read-only; or beside the draft. */
export function PreviewPage({ workspace }: { workspace: Workspace }) {
  const [isComparing, setComparing] = useState(false)
  const header = () => (
    <>
      <PreviewAppBar />
      <PreviewBar isComparing={isComparing} onCompare={setComparing} />
    </>
  )
  const compare = (
    <Suspense>
      <CompareView />
    </Suspense>
  )
  return <EditorPage workspace={workspace} header={header} {...(isComparing && { instead: compare })} />
}
