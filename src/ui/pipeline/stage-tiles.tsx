import ChevronRight from '@mui/icons-material/ChevronRight'
import { Box, Typography } from '@mui/material'
import { memo } from 'react'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { ui } from '../theme.ts'
import { PipelineTile } from './pipeline-tile.tsx'
import type { Stage } from './pipeline-stages.ts'

interface StageTilesProps {
  stage: Stage
  isCurrent: boolean
  isFirst: boolean
  isPane: boolean
  currentKey: string | undefined
  onGo: (step: StepId, path: Pointer | undefined) => void
}

/** A key changes one stage at most: the others are not drawn again. */
export const StageTiles = memo(function StageTiles({ isFirst, isPane, ...props }: StageTilesProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flex: 'none', flexWrap: isPane ? 'wrap' : undefined }}>
      {!isFirst && !isPane && <ChevronRight aria-hidden sx={arrow} />}
      <Tiles isFirst={isFirst} {...props} />
    </Box>
  )
})

function Tiles({ stage, isCurrent, isFirst, currentKey, onGo }: Omit<StageTilesProps, 'isPane'>) {
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
}

const arrow = {
  fontSize: 18,
  mx: '4px',
  mt: '18px',
  color: ui('control'),
  '@media (max-height: 699px)': { mt: 0 },
} as const
const stageTitle = { '@media (max-height: 699px)': { display: 'none' } } as const
