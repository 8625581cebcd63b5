import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useSession } from '../session.tsx'
import { noticeBar } from './notice-bar.ts'

/** Says why nothing can be edited here, and takes the pen (UX string 51). */
export function PenBar() {
  const { drafts } = useSession()
  return (
    <Box component="section" aria-label="Another tab" sx={noticeBar}>
      <VisibilityOutlined aria-hidden sx={{ fontSize: 18, color: 'primary.main' }} />
      <Typography variant="body2" sx={{ flex: 1, minWidth: { xs: 'calc(100% - 28px)', sm: 200 } }}>
        This draft is open in another tab, which has the pen. You see it live.
      </Typography>
      <Button
        variant="contained"
        color="primary"
        onClick={() => void drafts.takeOver()}
        sx={{ ml: { xs: '26px', sm: 0 } }}
      >
        Take over
      </Button>
    </Box>
  )
}
