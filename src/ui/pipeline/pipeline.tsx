import ChevronRight from '@mui/icons-material/ChevronRight'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import { Box, Button, Typography } from '@mui/material'
import { lazy, memo, Suspense, useCallback, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { size, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { PipelineTile } from './pipeline-tile.tsx'
import { createStageReader, currentKeyOf } from './pipeline-stages.ts'
import type { Stage } from './pipeline-stages.ts'

const TimelineDialog = lazy(async () => ({ default: (await import('../timeline/timeline-dialog.tsx')).TimelineDialog }))

/** The build as a strip: one stop of the Tab key, arrows inside; a click goes to the step and opens its card. */
export function Pipeline({ isPane = false }: { isPane?: boolean }) {
  const { actions } = useWorkspace()
  const [readStages] = useState(createStageReader)
  const stages = useWorkspaceState(readStages)
  const step = useWorkspaceState((state) => state.step)
  const currentKey = useWorkspaceState(currentKeyOf)
  const [hasTimeline, setTimeline] = useState(false)

  const go = useCallback(
    (to: StepId, path: Pointer | undefined) => {
      if (path === undefined) {
        actions.goToStep(to)
        return
      }
      actions.showField(path)
      actions.showText(path)
    },
    [actions],
  )
  return (
    <Box
      component="section"
      aria-label="Pipeline"
      tabIndex={-1}
      data-pane="pipeline"
      onKeyDown={moveFocus}
      sx={isPane ? paneLook : look}
    >
      {stages.map((stage, index) => (
        <Box
          key={stage.id}
          sx={{ display: 'flex', alignItems: 'center', flex: 'none', flexWrap: isPane ? 'wrap' : undefined }}
        >
          {index > 0 && !isPane && <ChevronRight aria-hidden sx={arrow} />}
          <StageTiles
            stage={stage}
            isCurrent={stageIsCurrent(stage, step)}
            currentKey={currentKey}
            onGo={go}
            isFirst={index === 0}
          />
        </Box>
      ))}
      {stages.length > 0 && (
        <Button
          tabIndex={-1}
          startIcon={<ScheduleOutlined />}
          onClick={() => setTimeline(true)}
          sx={isPane ? { flex: 'none' } : timeline}
        >
          Timeline
        </Button>
      )}
      <Suspense>
        {hasTimeline && (
          <TimelineDialog
            onGo={(path) => {
              actions.showField(path)
              actions.showText(path)
            }}
            onClose={() => setTimeline(false)}
          />
        )}
      </Suspense>
    </Box>
  )
}

function stageIsCurrent(stage: Stage, step: string) {
  return stage.step === step && stage.id !== 'generalize'
}

interface StageTilesProps {
  stage: Stage
  isCurrent: boolean
  isFirst: boolean
  currentKey: string | undefined
  onGo: (step: StepId, path: Pointer | undefined) => void
}

const StageTiles = memo(function StageTiles({ stage, isCurrent, isFirst, currentKey, onGo }: StageTilesProps) {
  const { tiles } = stage
  return (
    <Box role="group" aria-label={stage.title}>
      <Typography
        variant="overline"
        aria-hidden
        sx={{ display: 'block', ...(isCurrent ? { fontWeight: 600 } : { color: 'text.secondary' }), ...stageTitle }}
      >
        {stage.title}
      </Typography>
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center' }}>
        {tiles.length === 0 && (
          <PipelineTile
            label={stage.empty}
            counts={stage.counts}
            isEmpty
            isNamed
            isCurrent={false}
            isStop={isFirst}
            step={stage.step}
            path={undefined}
            onGo={onGo}
          />
        )}
        {tiles.map((tile, index) =>
          typeof tile === 'number' ? (
            <Typography key={`folded ${index}`} variant="caption" color="textSecondary">
              {`+${tile}`}
            </Typography>
          ) : (
            <PipelineTile
              key={tile.key}
              label={tile.key === currentKey ? tile.label : tile.shortLabel}
              tile={tile}
              isNamed={tile.isNamed || tile.key === currentKey}
              isCurrent={isCurrent && (tile.key === currentKey || tile.key === 'source')}
              isStop={isFirst && index === 0}
              step={tile.step}
              path={tile.path}
              onGo={onGo}
            />
          ),
        )}
      </Box>
    </Box>
  )
})

/** Arrows, Home and End move between the tiles (one stop of the Tab key for the whole strip). */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = tiles.indexOf(document.activeElement as HTMLElement)
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: tiles.length - 1,
  }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  const next = tiles[Math.max(0, Math.min(to, tiles.length - 1))]
  for (const tile of tiles) tile.tabIndex = tile === next ? 0 : -1
  next?.focus()
}

const arrow = {
  fontSize: 18,
  mx: '4px',
  mt: '18px',
  color: ui('control'),
  '@media (max-height: 699px)': { mt: 0 },
} as const
const timeline = {
  position: 'sticky',
  right: 0,
  ml: 'auto',
  flex: 'none',
  backgroundColor: ui('canvas'),
  '&:hover': { backgroundColor: ui('hover') },
} as const
const stageTitle = { '@media (max-height: 699px)': { display: 'none' } } as const

const look = {
  display: 'flex',
  alignItems: 'center',
  height: size.pipeline,
  '@media (max-height: 699px)': { height: 40 },
  flex: 'none',
  px: '16px',
  overflowX: 'auto',
  scrollbarWidth: 'thin',
  borderBottom: `1px solid ${ui('border')}`,
} as const

const paneLook = {
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  p: '16px',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: '20px',
  '& [role=group] > div': { flexWrap: 'wrap' },
} as const
