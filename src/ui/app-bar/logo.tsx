import { Box, IconButton } from '@mui/material'
import { ui } from '../theme.ts'

/** Leads back to the first page; on that page it only stands there. */
export function Logo({ onClick }: { onClick?: () => void }) {
  if (!onClick) return <Mark />
  return (
    <IconButton aria-label="Home" onClick={onClick}>
      <Mark />
    </IconButton>
  )
}

function Mark() {
  return (
    <Box component="svg" viewBox="0 0 20 20" aria-hidden sx={{ width: 20, height: 20, flex: 'none', mx: '4px' }}>
      <Box component="rect" width="20" height="20" rx="4" sx={{ fill: ui('accentSolid') }} />
      <path d="M5 6.5h10M7 10h8M5 13.5h10" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    </Box>
  )
}
