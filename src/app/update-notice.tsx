import { Button, Snackbar } from '@mui/material'
import { useEffect, useState } from 'react'
import { watchForUpdates } from './offline.ts'

/** Works offline; a new version waits until it suits the user. */
export function UpdateNotice() {
  const [reload, setReload] = useState<() => void>()
  useEffect(() => watchForUpdates((apply) => setReload(() => apply)), [])
  return (
    <Snackbar
      open={reload !== undefined}
      message="A new version is ready. Reload when it suits you."
      action={
        <Button color="inherit" onClick={() => reload?.()}>
          Reload
        </Button>
      }
    />
  )
}
