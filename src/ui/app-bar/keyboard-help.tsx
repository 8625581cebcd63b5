import { Hint } from '../hint.tsx'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import { IconButton } from '@mui/material'
import { lazy, Suspense, useState } from 'react'

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }))

export function KeyboardHelp() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Hint title="Help">
        <IconButton aria-label="Help" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <HelpOutlineOutlined />
        </IconButton>
      </Hint>
      <Suspense>{isOpen && <HelpDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
