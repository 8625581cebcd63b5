import { Hint } from '../hint.tsx'
import { IconButton } from '@mui/material'
import type { ReactNode } from 'react'

interface HistoryButtonProps {
  name: 'Undo' | 'Redo'
  /** What it would take back; `undefined` where there is nothing. */
  label: string | undefined
  onClick: () => void
  children: ReactNode
}

export function HistoryButton({ name, label, onClick, children }: HistoryButtonProps) {
  const isOff = label === undefined
  return (
    <Hint title={isOff ? `Nothing to ${name.toLowerCase()}` : `${name}: ${label}`}>
      <IconButton
        aria-label={name}
        aria-disabled={isOff}
        onClick={isOff ? undefined : onClick}
        sx={{ flexShrink: 0, ...(isOff && { color: 'text.disabled', cursor: 'default' }) }}
      >
        {children}
      </IconButton>
    </Hint>
  )
}
