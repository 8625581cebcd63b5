import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useStore } from 'zustand'
import { templateName } from '#store/draft-summary.ts'
import { templateOf } from '#store/selectors.ts'
import { noticeBar } from '../app-bar/notice-bar.ts'
import { useSession } from '../session.tsx'

interface PreviewBarProps {
  isComparing: boolean
  onCompare: (isComparing: boolean) => void
}

/** Says what this is, and that the draft is untouched. Where there is one, it can be compared. */
export function PreviewBar({ isComparing, onCompare }: PreviewBarProps) {
  const { draft, closePreview, editCopy, preview } = useSession()
  const draftName = useStore(draft, (state) =>
    state.document ? (templateName(templateOf(state)) ?? state.document.fileName ?? '') : undefined,
  )
  const untouched = draftName === undefined ? '' : ` Your draft ${draftName} is untouched.`
  return (
    <Box component="section" aria-label="Shared template" sx={noticeBar}>
      <VisibilityOutlined aria-hidden sx={{ fontSize: 18, color: 'primary.main' }} />
      <Typography variant="body2" sx={{ flex: 1, minWidth: { xs: 'calc(100% - 28px)', sm: 200 } }}>
        <strong>Shared template, read-only.</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {` From a link of ${(preview?.linkLength ?? 0).toLocaleString('en')} characters.${untouched}`}
        </Box>
      </Typography>
      {draftName !== undefined && (
        <ToggleButtonGroup
          exclusive
          value={isComparing ? 'compare' : 'preview'}
          aria-label="What is shown"
          onChange={(_, next: string | null) => next !== null && onCompare(next === 'compare')}
          sx={{ ml: { xs: '26px', sm: 0 } }}
        >
          <ToggleButton value="preview">Preview</ToggleButton>
          <ToggleButton value="compare">Compare with my draft</ToggleButton>
        </ToggleButtonGroup>
      )}
      <Button variant="contained" color="primary" onClick={editCopy} sx={{ ml: { xs: '26px', sm: 0 } }}>
        Edit a copy
      </Button>
      <Button variant="outlined" onClick={closePreview}>
        Close
      </Button>
    </Box>
  )
}
