import { Link, Typography } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { useExport } from '../export/use-export.ts'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'

const DiskState = lazy(async () => ({ default: (await import('../disk/disk-state.tsx')).DiskState }))

/** Whether the draft is kept. Only what the user can do something about is more than grey words. */
export function SavedState() {
  const { drafts } = useSession()
  const { download } = useExport()
  const status = useStore(drafts, (state) => state.status)
  const hasFile = useWorkspaceState(({ document }) => document?.file !== undefined)
  if (status === 'unavailable' || status === 'unsaved') {
    const reason = status === 'unsaved' ? 'the browser refused the last write.' : 'this browser keeps nothing.'
    return (
      <Typography className="yields" variant="body2" noWrap>
        {`Not saved: ${reason} `}
        <Link component="button" onClick={download}>
          Download
        </Link>
      </Typography>
    )
  }
  // The bar below says it.
  if (status === 'elsewhere') return null
  if (hasFile) {
    return (
      <Suspense>
        <DiskState />
      </Suspense>
    )
  }
  return (
    <Typography variant="body2" color="textSecondary" noWrap>
      {status === 'saving' ? 'Saving…' : 'Saved in this browser'}
    </Typography>
  )
}
