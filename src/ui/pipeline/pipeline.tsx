import ChevronRight from '@mui/icons-material/ChevronRight'
import { Box, Typography } from '@mui/material'
import { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import { templateOf } from '#store/selectors.ts'
import { fromPointer } from '#core/text/path.ts'
import { listItemOf } from '#store/lists.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { size, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { PipelineTile } from './pipeline-tile.tsx'
import { foldTiles, pipelineStages } from './pipeline-stages.ts'
import type { Stage, Tile } from './pipeline-stages.ts'

/** Where the user is: the item whose field is marked, else the last card opened. */
function currentPathOf({ marked, openItems, itemIds, step }: WorkspaceState): string | undefined {
  const item = marked && listItemOf(fromPointer(marked.path))
  if (item) return `${item.list} ${item.index}`
  if (step !== 'customize' && step !== 'validate' && step !== 'distribute') return undefined
  const last = itemIds[step].indexOf(openItems.at(-1) ?? '')
  return last < 0 ? undefined : `${step} ${last}`
}

/** The build as a strip: one stop of the Tab key, arrows inside; a click goes to the step and opens its card. */
export function Pipeline({ isPane = false }: { isPane?: boolean }) {
  const { actions } = useWorkspace()
  const template = useWorkspaceState(templateOf)
  const analysis = useWorkspaceState((state) => state.analysis)
  const step = useWorkspaceState((state) => state.step)
  const currentKey = useWorkspaceState(currentPathOf)
  const stages = useMemo(() => (template ? pipelineStages(template, analysis) : []), [template, analysis])

  const go = (tile: Tile) => {
    if (tile.path === undefined) actions.goToStep(tile.step)
    else {
      actions.showField(tile.path)
      actions.showText(tile.path)
    }
  }
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
  onGo: (tile: Tile) => void
}

function StageTiles({ stage, isCurrent, isFirst, currentKey, onGo }: StageTilesProps) {
  const { actions } = useWorkspace()
  const currentIndex = stage.tiles.findIndex(({ key }) => key === currentKey)
  const tiles = foldTiles(stage.tiles, currentIndex < 0 ? undefined : currentIndex)
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
            isEmpty
            isNamed
            isCurrent={false}
            isStop={isFirst}
            onGo={() => actions.goToStep(stage.step)}
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
              onGo={() => onGo(tile)}
            />
          ),
        )}
      </Box>
    </Box>
  )
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

const arrow = {
  fontSize: 18,
  mx: '4px',
  mt: '18px',
  color: ui('control'),
  '@media (max-height: 699px)': { mt: 0 },
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
