import { Hint } from '../hint.tsx'
import { IconButton } from '@mui/material'
import type { ReactNode } from 'react'

interface PaneActionProps {
  label: string
  /** A button that stays pressed. */
  isOn?: boolean
  onClick: () => void
  children: ReactNode
}

/** An icon button that says what it does. */
export function PaneAction({ label, isOn, onClick, children }: PaneActionProps) {
  return (
    <Hint title={label}>
      <IconButton
        aria-label={label}
        aria-pressed={isOn}
        onClick={onClick}
        sx={isOn ? { color: 'primary.main', backgroundColor: 'var(--mui-palette-ui-selected)' } : {}}
      >
        {children}
      </IconButton>
    </Hint>
  )
}
