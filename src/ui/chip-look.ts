import { ui } from './theme.ts'

/** Something said of the draft in the app bar, that leads to more. */
export const chipLook = {
  minWidth: 0,
  height: 24,
  px: '8px',
  fontSize: '0.75rem',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
  backgroundColor: ui('sunken'),
  borderRadius: '12px',
} as const
