import { Box, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { untouched } from '#store/opening.ts'
import { handleOfDrop } from '../disk/can-save.ts'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'

/** The whole page takes a dropped file. */
export function DropTarget() {
  const { openFile, show } = useSession()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const isForeign = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!isForeign(event)) return
      // A field that takes files of its own says so, and handles them itself.
      const isTaken = event.target instanceof Element && event.target.closest('[data-takes-files]') !== null
      if (!isTaken) event.preventDefault()
      setOver(!isTaken)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!isForeign(event)) return
      setOver(false)
      if (event.defaultPrevented) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) void handleOfDrop(event.dataTransfer.items[0]).then((handle) => openFile(file, handle))
      else show({ ok: false, message: `A folder cannot be opened; drop one file. ${untouched}` })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [openFile, show])
  if (!isOver) return null
  return (
    <Box sx={look}>
      <Typography
        variant="h2"
        sx={{ px: '16px', py: '10px', borderRadius: '8px', backgroundColor: ui('raised'), boxShadow: ui('shadow') }}
      >
        Drop to open. Your current draft stays as it is.
      </Typography>
    </Box>
  )
}

const look = {
  position: 'fixed',
  inset: 0,
  zIndex: 2000,
  pointerEvents: 'none',
  display: 'grid',
  placeItems: 'center',
  border: '3px solid var(--mui-palette-primary-main)',
} as const
