import { Link, Typography } from '@mui/material'
import { useEffect } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { keepOwn, lookAtDisk, saveToDisk, takeNewer } from './disk.ts'

/** Whether the file on disk has what the draft has. Looks there whenever the page comes to the front. */
export function DiskState() {
  const workspace = useWorkspace()
  const name = useWorkspaceState(({ document }) => document?.file?.handle.name ?? '')
  const isNewer = useWorkspaceState(({ document }) => document?.file?.newer !== undefined)
  const isSaved = useWorkspaceState(({ document }) => document?.file?.text === document?.text)
  useEffect(() => {
    // A file that is gone is told of when it is saved.
    const look = () => void lookAtDisk(workspace).catch(() => undefined)
    look()
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [workspace])
  if (isNewer) {
    return (
      <Typography className="yields" variant="body2" noWrap role="status">
        {name} changed on disk.{' '}
        <Link component="button" onClick={() => takeNewer(workspace)}>
          Load it
        </Link>
        {' · '}
        <Link component="button" onClick={() => keepOwn(workspace)}>
          Keep mine
        </Link>
      </Typography>
    )
  }
  return (
    <Typography className="yields" variant="body2" color="textSecondary" noWrap>
      {isSaved ? (
        `Saved to ${name}`
      ) : (
        <Link component="button" onClick={() => void saveToDisk(workspace)}>
          Save to {name}
        </Link>
      )}
    </Typography>
  )
}
