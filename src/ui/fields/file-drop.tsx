import { Box } from '@mui/material'
import { useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { ui } from '../theme.ts'

interface FileDropProps {
  /** Said over the field while a file is held above it. */
  words: string
  /** `undefined`: it takes none now, and the page opens what is dropped. */
  onFile: ((file: File) => void) | undefined
  children: ReactNode
}

/** A field that takes a dropped file for itself, before the page would open it as a template. */
export function FileDrop({ words, onFile, children }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  if (!onFile) return children
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return (
    <Box
      data-takes-files
      sx={{ position: 'relative' }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      {children}
      {isOver && <Box sx={cover}>{words}</Box>}
    </Box>
  )
}

const cover = {
  position: 'absolute',
  inset: 0,
  display: 'grid',
  placeItems: 'center',
  textAlign: 'center',
  pointerEvents: 'none',
  fontSize: '0.8125rem',
  fontWeight: 550,
  border: '2px dashed var(--mui-palette-primary-main)',
  borderRadius: '6px',
  backgroundColor: ui('accentTint'),
} as const
