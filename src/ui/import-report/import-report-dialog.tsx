import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useMemo } from 'react'
import { importReport } from '#catalog/import-report/import-report.ts'
import type { ReportLine } from '#catalog/import-report/import-report.ts'
import { describeEncoding, describeLineEnds } from '#core/text/encoding.ts'
import { afterClose } from '../after-close.ts'
import { useSession } from '../session.tsx'
import { SeverityIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

const buttons = {
  problems: 'Show problems',
  repair: 'Review fixes…',
  upgrade: 'Change version…',
  placeholders: 'Fill in…',
  share: 'Share without it…',
} as const

/** What was found in a file: what it is, what is kept, and one click to what could be done. */
export function ImportReportDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useWorkspace()
  const { openDialog } = useSession()
  const analysis = useWorkspaceState((state) => state.analysis)
  const index = useWorkspaceState((state) => state.templateIndex)
  const document = useWorkspaceState((state) => state.document)
  const lines = useMemo(() => importReport(analysis, index), [analysis, index])
  const file: ReportLine[] = document
    ? [
        {
          id: 'file',
          label: 'File',
          text: `${document.fileName ?? 'From a paste or a starter'}, ${describeEncoding(document.sidecar)}, ${describeLineEnds(document.sidecar)}`,
        },
      ]
    : []
  const lead = (to: NonNullable<ReportLine['leadsTo']>) => {
    onClose()
    afterClose(() => {
      if (to === 'problems') actions.goToStep('review')
      else openDialog(to === 'placeholders' ? 'fillIn' : to)
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="report-title"
      slotProps={{ paper: { sx: { width: 620 } } }}
    >
      <DialogTitle id="report-title">What was found</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0 }}>
          {[...file, ...lines].map(({ id, label, text, severity, leadsTo }) => (
            <Box key={id} sx={row}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {label}
              </Typography>
              <Box component="dd" sx={{ m: 0, display: 'flex', gap: '8px', minWidth: 0 }}>
                {severity && <SeverityIcon severity={severity} />}
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                  {text}
                </Typography>
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {leadsTo && (
                  <Button size="small" onClick={() => lead(leadsTo)}>
                    {buttons[leadsTo]}
                  </Button>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '112px minmax(0, 1fr) auto' },
  alignItems: 'baseline',
  columnGap: '12px',
  py: '8px',
  borderTop: `1px solid ${ui('border')}`,
  '& dd svg': { mt: '2px' },
  '& dt': { gridColumn: { xs: '1 / -1', sm: 1 } },
} as const
