import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import { Box, Button } from '@mui/material'
import { lazy, memo, Suspense, useCallback, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { currentKeyOf } from '#store/current-item.ts'
import { ui } from '../theme.ts'
import { useRunTime } from '../timeline/use-run-time.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { paneLook, stripLook } from './pipeline-look.ts'
import { createStageReader } from './pipeline-stages.ts'
import type { Stage } from './pipeline-stages.ts'
import { StageTiles } from './stage-tiles.tsx'

const TimelineDialog = lazy(async () => ({ default: (await import('../timeline/timeline-dialog.tsx')).TimelineDialog }))

/** The build as a strip: one stop of the Tab key, arrows inside; a click goes to the step and opens its card. */
export function Pipeline({ isPane = false }: { isPane?: boolean }) {
  return (
    <Box
      component="section"
      aria-label="Pipeline"
      tabIndex={-1}
      data-pane="pipeline"
      onKeyDown={moveFocus}
      sx={isPane ? paneLook : stripLook}
    >
      <Stages isPane={isPane} />
    </Box>
  )
}

/** Apart from the strip around it, whose styles would be put together again with each key in a name. */
function Stages({ isPane }: { isPane: boolean }) {
  const { actions } = useWorkspace()
  const [readStages] = useState(createStageReader)
  const stages = useWorkspaceState(readStages)
  const step = useWorkspaceState((state) => state.step)
  const currentKey = useWorkspaceState(currentKeyOf)

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
    <>
      {stages.map((stage, index) => (
        <StageTiles
          key={stage.id}
          stage={stage}
          isCurrent={stageIsCurrent(stage, step)}
          currentKey={currentKey}
          onGo={go}
          isFirst={index === 0}
          isPane={isPane}
        />
      ))}
      {stages.length > 0 && <Timeline isPane={isPane} />}
    </>
  )
}

const Timeline = memo(function Timeline({ isPane }: { isPane: boolean }) {
  const { actions } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const runTime = useRunTime()
  const isOver = runTime?.verdict === 'over'
  return (
    <Box sx={isPane ? inPane : timeline}>
      <Button
        tabIndex={-1}
        startIcon={<ScheduleOutlined />}
        aria-label={isOver ? 'Timeline, longer than the build timeout' : 'Timeline'}
        onClick={() => setOpen(true)}
      >
        Timeline
        {isOver && <span aria-hidden className="mark warning" />}
      </Button>
      <Suspense>
        {isOpen && (
          <TimelineDialog
            onGo={(path) => {
              actions.showField(path)
              actions.showText(path)
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Box>
  )
})

function stageIsCurrent(stage: Stage, step: string) {
  return stage.step === step && stage.id !== 'generalize'
}

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

const inPane = { flex: 'none', '& .mark': { top: 5, right: 1 } } as const

/** As tall as the strip and out to its edge: nothing of a tile below it is seen around the button. */
const timeline = {
  ...inPane,
  position: 'sticky',
  right: '-16px',
  alignSelf: 'stretch',
  display: 'flex',
  alignItems: 'center',
  ml: 'auto',
  mr: '-16px',
  pr: '16px',
  backgroundColor: ui('canvas'),
  // The tiles below it fade out before it, rather than being cut.
  boxShadow: `-12px 0 12px ${ui('canvas')}`,
} as const
