import { isKindIn } from '#core/kind.ts'
import type { Note } from '#core/kind.ts'
import type { Pointer } from '#core/text/path.ts'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, ButtonBase } from '@mui/material'
import { useState } from 'react'
import { Command } from '../fields/command-line.tsx'
import { useVersion } from '../fields/use-object.ts'
import { ui } from '../theme.ts'

interface KindNotesProps {
  notes: readonly Note[]
  /** The object the commands read from. */
  owner: Pointer
}

/** What to know before a kind is filled in, folded away until asked for. */
export function KindNotes({ notes, owner }: KindNotesProps) {
  const version = useVersion()
  const [isOpen, setOpen] = useState(false)
  const shown = notes.filter((note) => isKindIn(note, version))
  if (shown.length === 0) return null
  return (
    <Box sx={{ mt: '16px' }}>
      <ButtonBase aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={toggle}>
        {isOpen ? 'Good to know' : `Good to know: ${shown.length} ${shown.length === 1 ? 'note' : 'notes'}`}
        <ExpandMore aria-hidden sx={{ fontSize: 16, transform: isOpen ? 'rotate(180deg)' : 'none' }} />
      </ButtonBase>
      {isOpen && (
        <Box component="ul" sx={list}>
          {shown.map((note) => (
            <li key={note.text}>
              {note.text}
              {note.command && <Command command={note.command} owner={owner} />}
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

const toggle = {
  gap: '4px',
  fontSize: '0.75rem',
  lineHeight: '17px',
  fontWeight: 550,
  borderRadius: '4px',
  color: 'text.secondary',
  '&:hover': { color: 'text.primary' },
} as const

const list = {
  m: 0,
  mt: '8px',
  pl: '16px',
  fontSize: '0.75rem',
  lineHeight: '17px',
  color: 'text.secondary',
  '& > li + li': { mt: '6px' },
  '& > li::marker': { color: ui('textFaint') },
} as const
