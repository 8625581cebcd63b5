import type { CSSObject } from '@mui/material/styles'
import { ui } from './theme-tokens.ts'

/**
 * What surrounds the control of a field, as a class: it is drawn with each key in
 * the field, and styles of its own would be put together again each time.
 */
export const fields: CSSObject = {
  '.field': { position: 'relative', minWidth: 0 },
  // Where the caret of the text is.
  '.field[data-marked]::before': {
    content: '""',
    position: 'absolute',
    left: -9,
    top: 0,
    bottom: 0,
    width: 3,
    borderRadius: 2,
    backgroundColor: 'var(--mui-palette-primary-main)',
  },
  '.field .quiet-fx': { opacity: 0 },
  '.field:hover > * > .quiet-fx, .field:focus-within > * > .quiet-fx': { opacity: 1 },
  '@media (pointer: coarse)': { '.field .quiet-fx': { opacity: 1 } },
  // Where a click-through arrived.
  '.field[data-flash] > .field-label': { animation: 'field-flash 600ms ease-out' },
  '@keyframes field-flash': { from: { backgroundColor: ui('accentTint') }, to: { backgroundColor: 'transparent' } },
}
