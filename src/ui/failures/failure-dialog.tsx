import { counted } from '#core/counted.ts'
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  TextField,
  Typography,
} from '@mui/material'
import { useMemo, useState } from 'react'
import { explain } from '#catalog/failures/explain.ts'
import { toPointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { afterClose } from '../after-close.ts'
import { chooseFile } from '../choose-file.ts'
import { FileDrop } from '../fields/file-drop.tsx'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { ExplanationView } from './explanation-view.tsx'
import { useReading } from './use-reading.ts'

/** Why a build failed, told from an error or a log: the step, the cause, and what to do. */
export function FailureDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useWorkspace()
  const template = useWorkspaceState(templateOf)
  const findings = useWorkspaceState((state) => state.analysis.findings)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { reading, progress, refusal, readText, readFile, cancel } = useReading()
  const [pasted, setPasted] = useState('')
  const explanation = useMemo(() => reading && explain(reading, template, findings), [reading, template, findings])

  const leave = (show: () => void) => {
    onClose()
    afterClose(show)
  }
  const accept = () => {
    const label = `Exit code ${explanation?.exit?.code ?? ''} taken for success`
    const outcome = actions.edit(label, explanation?.acceptCode ?? [], 'fix')
    actions.announce(outcome.ok ? `${label}.` : outcome.reason, { toast: outcome.ok, isRefusal: !outcome.ok })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="failure-title"
      slotProps={{ paper: { sx: { width: 760 } } }}
    >
      <DialogTitle id="failure-title">Explain a failed build</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: '12px' }}>
          Paste what Azure said, or choose the customization.log of the build. It is read here, and nowhere else.
        </Typography>
        <FileDrop words="Drop the log" onFile={(file) => void readFile(file)}>
          <TextField
            fullWidth
            multiline
            autoFocus
            minRows={4}
            maxRows={8}
            placeholder="Error or log"
            value={pasted}
            onChange={({ target }) => {
              setPasted(target.value)
              readText(target.value)
            }}
            slotProps={{ htmlInput: { 'aria-label': 'Error or log', spellCheck: false } }}
          />
        </FileDrop>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', my: '12px' }}>
          <Button
            variant="outlined"
            startIcon={<FolderOpenOutlined />}
            onClick={() => void chooseFile('.log,.txt,.json,text/plain').then((file) => file && readFile(file))}
          >
            Choose a log…
          </Button>
          <Typography role="status" variant="body2" color="textSecondary">
            {refusal ?? (reading ? `${counted(reading.lines, 'line')} read.` : '')}
          </Typography>
          {progress !== undefined && (
            <>
              <LinearProgress
                variant="determinate"
                value={progress * 100}
                aria-label="Reading the log"
                sx={{ flex: '1 1 120px' }}
              />
              <Button size="small" onClick={cancel}>
                Stop
              </Button>
            </>
          )}
        </Box>
        {explanation && (
          <ExplanationView
            explanation={explanation}
            template={template}
            onAccept={isReadOnly ? undefined : accept}
            onShowStep={(index) =>
              leave(() => {
                const path = toPointer(['properties', 'customize', index])
                actions.showField(path)
                actions.showText(path)
              })
            }
            onShowFinding={(finding) =>
              leave(() => {
                actions.showField(finding.path)
                actions.showText(finding.path)
              })
            }
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}
