import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, IconButton, Typography } from '@mui/material'
import { ui } from '../theme.ts'

/**
 * Why the text was left as it was, where no field or dialog stands that could say it. Unlike a toast it can be read at
 * leisure. It is spoken by the announcer.
 */
export function RefusalNote({ reason, onClose }: { reason: string; onClose: () => void }) {
  return (
    <Box sx={look}>
      <Typography variant="body2" color="error" sx={{ py: '6px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {reason}
      </Typography>
      <IconButton size="small" aria-label="Close" onClick={onClose}>
        <CloseOutlined />
      </IconButton>
    </Box>
  )
}

const look = {
  position: 'absolute',
  zIndex: 6,
  left: '16px',
  bottom: '16px',
  maxWidth: 'min(560px, calc(100% - 32px))',
  display: 'flex',
  alignItems: 'flex-start',
  gap: '8px',
  p: '2px 4px 2px 12px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('raised'),
  boxShadow: ui('shadow'),
} as const
