import { ui } from './theme.ts'

/** A `ul` whose entries are rows in one frame, a line between each two. */
export const framedList = {
  listStyle: 'none',
  m: 0,
  p: 0,
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  // Round corners also for the rows, which are tinted under the pointer.
  overflow: 'clip',
  backgroundColor: ui('surface'),
  '& > li + li': { borderTop: `1px solid ${ui('border')}` },
} as const
