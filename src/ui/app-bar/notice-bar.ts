import { ui } from '../theme.ts'

/** The bar below the app bar that says what is special about what is shown. */
export const noticeBar = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px',
  minHeight: 48,
  flex: 'none',
  px: { xs: '12px', md: '16px' },
  py: '6px',
  backgroundColor: ui('accentTint'),
  borderBottom: `1px solid ${ui('accentEdge')}`,
} as const
