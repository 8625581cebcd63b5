import { readEstimates } from '#catalog/timeline/estimates.ts'
import { timelineOf } from '#catalog/timeline/timeline.ts'
import type { Timeline } from '#catalog/timeline/timeline.ts'
import { sentenceOf } from '#catalog/timeline/timeline-words.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Link, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { afterClose } from '../after-close.ts'
import { useIsReadOnly } from '../fields/read.ts'
import { useTextSetting } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { TimelineBars } from './timeline-bars.tsx'

interface TimelineDialogProps {
  onGo: (path: Pointer) => void
  onClose: () => void
}

/** The run as bars, one after the other, against the time it has. All of it estimated. */
export function TimelineDialog({ onGo, onClose }: TimelineDialogProps) {
  const template = useWorkspaceState(templateOf)
  const [kept, keep] = useTextSetting('timeline.estimates', '')
  const minutes = useMemo(() => readEstimates(kept), [kept])
  const timeline = useMemo(() => template && timelineOf(template, minutes), [template, minutes])
  const [isEditing, setEditing] = useState(false)
  const go = (path: Pointer) => {
    onClose()
    afterClose(() => onGo(path))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="timeline-title"
      slotProps={{ paper: { sx: { width: 860 } } }}
    >
      <DialogTitle id="timeline-title" sx={{ pr: '56px' }}>
        Timeline
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent>
        {timeline && (
          <>
            <Verdict timeline={timeline} onGo={go}>
              <Link
                component="button"
                type="button"
                aria-expanded={isEditing}
                sx={inText}
                onClick={() => setEditing(!isEditing)}
              >
                {isEditing ? 'Hide the estimates' : 'Change the estimates'}
              </Link>
            </Verdict>
            {isEditing && <EstimateTable minutes={minutes} onChange={(next) => keep(JSON.stringify(next))} />}
            {!timeline.isWhollyUnknown && <TimelineBars timeline={timeline} onGo={go} />}
          </>
        )}
      </DialogContent>
    </Dialog>
  )
}

const inText = { fontSize: 'inherit', lineHeight: 'inherit', verticalAlign: 'baseline' } as const
const timeoutPath = '/properties/buildTimeoutInMinutes'

interface VerdictProps {
  timeline: Timeline
  onGo: (path: Pointer) => void
  /** A way to the numbers that it comes from. */
  children: ReactNode
}

function Verdict({ timeline, onGo, children }: VerdictProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const { verdict, better } = timeline
  const look = { over: 'error.main', tight: 'warning.main', fits: 'text.primary', unknown: 'text.primary' }[verdict]
  return (
    <Box sx={{ mb: '16px' }}>
      <Typography variant="body2" role="status" sx={{ color: look, fontWeight: 550 }}>
        {sentenceOf(timeline)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {'Estimates, not promises. '}
        {children}
        {' · '}
        <Link component="button" type="button" sx={inText} onClick={() => onGo(timeoutPath)}>
          Go to Build timeout
        </Link>
        {better !== undefined && !isReadOnly && (
          <>
            {' · '}
            <Link
              component="button"
              type="button"
              sx={inText}
              onClick={() => {
                const outcome = actions.setField(['properties', 'buildTimeoutInMinutes'], better)
                actions.announce(outcome.ok ? `Build timeout set to ${better} minutes.` : outcome.reason, {
                  isRefusal: !outcome.ok,
                })
              }}
            >
              {`Use ${better} minutes`}
            </Link>
          </>
        )}
      </Typography>
    </Box>
  )
}
