import ChevronRight from '@mui/icons-material/ChevronRight'
import { memo } from 'react'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { describeCounts } from '../counts.ts'
import { FoldedTile, Mark, PipelineTile } from './pipeline-tile.tsx'
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
    <div className="stage">
      {!isFirst && !isPane && <Arrow />}
      <Tiles isFirst={isFirst} isPane={isPane} {...props} />
    </div>
  )
})

function Tiles({ stage, isCurrent, isFirst, isPane, currentKey, onGo }: StageTilesProps) {
  const { tiles } = stage
  // Where a tile stands for the whole stage it bears the mark itself.
  const isTold = tiles.length === 0 || tiles.some((tile) => typeof tile === 'object' && tile.key === stage.id)
  const found = isTold ? '' : describeCounts(stage.counts)
  return (
    <div role="group" aria-label={found === '' ? stage.title : `${stage.title}, ${found}`}>
      <span aria-hidden className={isCurrent ? 'stage-title current' : 'stage-title'}>
        {stage.title}
        {!isTold && <Mark counts={stage.counts} />}
      </span>
      <div className="tiles">
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
          'count' in tile ? (
            <FoldedTile key={tile.key} folded={tile} onGo={onGo} />
          ) : (
            <PipelineTile
              key={tile.key}
              label={tile.key === currentKey ? tile.label : tile.shortLabel}
              tile={tile}
              isNamed={isPane || tile.isNamed || tile.key === currentKey}
              isCurrent={isCurrent && (tile.key === currentKey || tile.key === 'source')}
              isStop={isFirst && index === 0}
              step={tile.step}
              path={tile.path}
              onGo={onGo}
            />
          ),
        )}
      </div>
    </div>
  )
}

const Arrow = memo(function Arrow() {
  return <ChevronRight aria-hidden className="arrow" />
})
