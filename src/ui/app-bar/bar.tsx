import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import { size, ui } from '../theme.ts'

/** The bar on top of every page. */
export function Bar({ children }: { children: ReactNode }) {
  return (
    <Box component="header" sx={look}>
      {children}
    </Box>
  )
}

const look = {
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  height: size.appBar,
  flex: 'none',
  px: { xs: '8px', md: '12px' },
  backgroundColor: ui('surface'),
  borderBottom: `1px solid ${ui('border')}`,
  // Where room is short, long names and sentences give way, buttons never.
  '& > :not(.yields)': { flexShrink: 0 },
} as const
