import { useState } from 'react'
import { FieldHelp } from '../findings/field-help.tsx'
import { HelpDialog } from './help-dialog.tsx'

/** F1: what the field in focus is for; where there is none, what the keyboard does. */
export function HelpHere({ onClose }: { onClose: () => void }) {
  // The help takes the focus: what had it is known at first only.
  const [control] = useState(() => document.activeElement)
  const path = control?.closest<HTMLElement>('[data-path]')?.dataset['path']
  if (!control || path === undefined) return <HelpDialog onClose={onClose} />
  return <FieldHelp anchor={control} path={path} otherwise={<HelpDialog onClose={onClose} />} onClose={onClose} />
}
