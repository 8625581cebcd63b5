import CleaningServicesOutlined from '@mui/icons-material/CleaningServicesOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import SpeedOutlined from '@mui/icons-material/SpeedOutlined'
import type { StepId } from '#catalog/declaration.ts'
import { counted } from '#core/counted.ts'
import type { Pointer } from '#core/text/path.ts'
import { lists } from '#store/lists.ts'
import { memo } from 'react'
import { describeCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { KindIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { Hint } from '../hint.tsx'
import type { Tile } from './fixed-tiles.ts'
import type { Folded } from './folded-tiles.ts'

interface Found {
  tile?: Tile
  /** Where there is no tile: what was found of the stage. */
  counts?: Counts
}

interface PipelineTileProps extends Found {
  label: string
  isNamed: boolean
  isCurrent: boolean
  isEmpty?: boolean
  /** The one tile that the Tab key reaches. */
  isStop: boolean
  step: StepId
  path: Pointer | undefined
  onGo: (step: StepId, path: Pointer | undefined) => void
}

/**
 * A step of the strip: its icon, its name where there is room for it, a mark for its worst finding. Plain elements, which
 * pipeline-look.ts dresses: the current one is drawn with each key in its name.
 */
export const PipelineTile = memo(function PipelineTile(props: PipelineTileProps) {
  const { label, tile, isNamed, isCurrent, isEmpty = false, isStop, step, path, onGo } = props
  return (
    <Hint title={isNamed ? '' : label}>
      <button
        type="button"
        className={isEmpty ? 'tile empty' : 'tile'}
        aria-label={spokenName(label, props)}
        aria-current={isCurrent ? 'step' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onGo(step, path)}
      >
        {tile && <TileIcon icon={tile.icon} />}
        <Mark {...props} />
        {isNamed && <span className="tile-name">{label}</span>}
      </button>
    </Hint>
  )
})

interface FoldedTileProps {
  folded: Folded
  onGo: PipelineTileProps['onGo']
}

/** "+45": the items for which there is no room, with the worst of what was found in them. */
export const FoldedTile = memo(function FoldedTile({ folded, onGo }: FoldedTileProps) {
  const { count, counts, step, path } = folded
  const words = [counted(count, `more ${lists[step].one}`), describeCounts(counts)].filter(Boolean).join(', ')
  return (
    <Hint title={words}>
      <button type="button" className="tile folded" aria-label={words} tabIndex={-1} onClick={() => onGo(step, path)}>
        <Mark counts={counts} />
        {`+${count}`}
      </button>
    </Hint>
  )
})

/** "2 Install FSLogix, PowerShell, 1 error" */
function spokenName(label: string, { tile, counts }: Found): string {
  if (!tile) return [label, counts && describeCounts(counts)].filter(Boolean).join(', ')
  const { index, kind, state } = tile
  const numbered = index === undefined ? tile.label : `${index + 1} ${tile.label}`
  const words = [numbered, kind === tile.label ? '' : kind, state === 'unknown' && 'unknown kind']
  return [...words, describeCounts(tile.counts)].filter(Boolean).join(', ')
}

const TileIcon = memo(function TileIcon({ icon }: { icon: Tile['icon'] }) {
  if (icon === 'generalize') return <CleaningServicesOutlined aria-hidden sx={{ fontSize: 16 }} />
  if (icon === 'lock') return <LockOutlined aria-hidden sx={{ fontSize: 16, color: ui('expr') }} />
  if (icon === 'optimize') return <SpeedOutlined aria-hidden sx={{ fontSize: 16 }} />
  return <KindIcon name={icon} size={16} />
})

/** A dot is an error, a diamond a warning. */
export function Mark({ tile, counts = tile?.counts }: Found) {
  if (!counts) return null
  if (counts.errors > 0) return <span aria-hidden className="mark error" />
  return counts.warnings > 0 ? <span aria-hidden className="mark warning" /> : null
}
