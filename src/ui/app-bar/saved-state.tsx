import { Link, Typography } from '@mui/material'
import { useStore } from 'zustand'
import { useExport } from '../export/use-export.ts'
import { useSession } from '../session.tsx'

/** Whether the draft is kept. Only what the user can do something about is more than grey words. */
export function SavedState() {
  const { drafts } = useSession()
  const { download } = useExport()
  const status = useStore(drafts, (state) => state.status)
  if (status === 'unavailable') {
    return (
      <Typography variant="body2" noWrap>
        Not saved: this browser keeps nothing.{' '}
        <Link component="button" onClick={download}>
          Download
        </Link>
      </Typography>
    )
  }
  if (status === 'elsewhere') {
    return (
      <Typography variant="body2" noWrap>
        This draft is open in another tab, which has the pen.{' '}
        <Link component="button" onClick={() => void drafts.takeOver()}>
          Take over
        </Link>
      </Typography>
    )
  }
  return (
    <Typography variant="body2" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
      {status === 'saving' ? 'Saving…' : 'Saved in this browser'}
    </Typography>
  )
}
