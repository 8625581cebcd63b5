import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** The page without an open template: a bar and what scrolls below it. */
export function Shell({ children }: { children: ReactNode }) {
  return <Box sx={{ height: '100dvh', display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>{children}</Box>
}
