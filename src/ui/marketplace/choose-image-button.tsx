import { Button } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import { useIsReadOnly } from '../fields/read.ts'

const ImageDialog = lazy(async () => ({ default: (await import('./image-dialog.tsx')).ImageDialog }))

export function ChooseImageButton() {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setOpen] = useState(false)
  if (isReadOnly) return null
  return (
    <>
      <Button variant="outlined" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Choose a known image…
      </Button>
      <Suspense>{isOpen && <ImageDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
