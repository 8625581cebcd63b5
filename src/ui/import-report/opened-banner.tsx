import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Button, IconButton, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { shortReport } from '#catalog/import-report/short-report.ts'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** What was just opened, and what can be done about it. */
export function OpenedBanner() {
  const { closeBanner, openDialog } = useSession()
  const isAsOpened = useIsAsOpened()
  useEffect(() => {
    if (!isAsOpened) closeBanner()
  }, [isAsOpened, closeBanner])
  if (!isAsOpened) return null
  return (
    <Box component="section" aria-label="Just opened" sx={look}>
      <Words />
      <Button size="small" onClick={() => openDialog('report')} sx={{ ml: '-8px' }}>
        What was found
      </Button>
      <IconButton size="small" aria-label="Close" onClick={closeBanner} sx={{ position: 'absolute', top: 6, right: 6 }}>
        <CloseOutlined />
      </IconButton>
    </Box>
  )
}

/** No edit and no other step since: what it says is of the file as it came. */
function useIsAsOpened(): boolean {
  const step = useWorkspaceState((state) => state.step)
  const text = useWorkspaceState(({ document }) => document?.text)
  const [opened] = useState({ step, text })
  return step === opened.step && text === opened.text
}

function Words() {
  const words = useWorkspaceState(({ analysis, templateIndex, isChecking }) =>
    shortReport(analysis, templateIndex, isChecking),
  )
  const name = useWorkspaceState(({ document }) => document?.fileName)
  return (
    <Typography variant="body2" sx={{ pr: '32px', overflowWrap: 'anywhere' }}>
      {name === undefined ? (
        'Pasted'
      ) : (
        <>
          {'Opened '}
          <Box component="span" sx={fileName}>
            {name}
          </Box>
        </>
      )}
      {': '}
      {words}
    </Typography>
  )
}

/** The bar has the whole of it. */
const fileName = {
  display: 'inline-block',
  maxWidth: 'min(100% - 60px, 230px)',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  verticalAlign: 'bottom',
  fontWeight: 600,
} as const

const look = {
  position: 'relative',
  maxWidth: 720,
  mb: '20px',
  p: '10px 12px 6px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const
