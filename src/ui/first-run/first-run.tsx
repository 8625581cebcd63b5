import ContentPasteOutlined from '@mui/icons-material/ContentPasteOutlined'
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useStore } from 'zustand'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { RecentDrafts } from './recent-drafts.tsx'
import { StarterList } from './starter-list.tsx'

/** At work in one click: open, paste, drop, start from a template, or go on with a draft. */
export function FirstRun() {
  const { drafts, pickFile, openDialog, showsAllDrafts } = useSession()
  const hasDrafts = useStore(drafts, (state) => state.recent.length > 0)
  return (
    <Box component="main" sx={{ flex: 1, overflowY: 'auto', px: { xs: '16px', sm: '24px' } }}>
      <Box sx={{ maxWidth: 1112, mx: 'auto', pt: { xs: '20px', md: '52px' }, pb: '48px' }}>
        <Typography
          component="h1"
          variant="h1"
          sx={{ fontSize: { xs: '1.5rem', md: '1.75rem' }, lineHeight: { xs: '32px', md: '36px' } }}
        >
          Design an Azure VM image
        </Typography>
        <Typography variant="body1" color="textSecondary" sx={{ maxWidth: 600, mt: '6px' }}>
          A form and the JSON side by side, checked as you type. Your file stays in this browser; nothing is sent
          anywhere.
        </Typography>
        <Box sx={band}>
          <Button variant="contained" color="primary" startIcon={<FolderOpenOutlined />} onClick={pickFile}>
            Open a template…
          </Button>
          <Button variant="outlined" startIcon={<ContentPasteOutlined />} onClick={() => openDialog('paste')}>
            Paste JSON
          </Button>
          <Typography variant="body2" color="textSecondary" sx={{ ml: { sm: '12px' } }}>
            or drop a file anywhere. Any JSON that holds an image template will do.
          </Typography>
        </Box>
        <Box sx={!hasDrafts ? { mt: '32px' } : showsAllDrafts ? stacked : columns}>
          <StarterList />
          <RecentDrafts />
        </Box>
      </Box>
    </Box>
  )
}

const band = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '12px',
  mt: '24px',
  p: '20px',
  minHeight: 78,
  border: `1px dashed ${ui('control')}`,
  borderRadius: '10px',
  backgroundColor: ui('surface'),
} as const

const columns = {
  display: 'grid',
  gap: '32px 40px',
  mt: '32px',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' },
  '& > :nth-of-type(2)': { order: { xs: -1, md: 0 } },
} as const

/** All of them need the width; the starters come below. */
const stacked = { display: 'grid', gap: '32px', mt: '32px', '& > :nth-of-type(2)': { order: -1 } } as const
