import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { lazy, Suspense, useState } from 'react'

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }))

export function KeyboardHelp() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Tooltip title="Help">
        <IconButton aria-label="Help" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <HelpOutlineOutlined />
        </IconButton>
      </Tooltip>
      <Suspense>{isOpen && <HelpDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
