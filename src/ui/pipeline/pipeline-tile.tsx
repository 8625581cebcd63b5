import CleaningServicesOutlined from '@mui/icons-material/CleaningServicesOutlined'
import LockOutlined from '@mui/icons-material/LockOutlined'
import SpeedOutlined from '@mui/icons-material/SpeedOutlined'
import { Box, ButtonBase } from '@mui/material'
import type { StepId } from '#catalog/declaration.ts'
import type { Pointer } from '#core/text/path.ts'
import { memo } from 'react'
import { describeCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { KindIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { Hint } from '../hint.tsx'
import type { Tile } from './fixed-tiles.ts'

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

/** A step of the strip: its icon, its name where there is room for it, a mark for its worst finding. */
export const PipelineTile = memo(function PipelineTile(props: PipelineTileProps) {
  const { label, tile, isNamed, isCurrent, isEmpty = false, isStop, step, path, onGo } = props
  return (
    <Hint title={isNamed ? '' : label}>
      <ButtonBase
        aria-label={spokenName(label, props)}
        aria-current={isCurrent ? 'step' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onGo(step, path)}
        sx={[look, isCurrent && current, isEmpty && empty]}
      >
        {tile && <TileIcon icon={tile.icon} />}
        <Mark {...props} />
        {isNamed && <TileName name={label} />}
      </ButtonBase>
    </Hint>
  )
})

function TileName({ name }: { name: string }) {
  return (
    <Box component="span" sx={{ maxWidth: 180, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
      {name}
    </Box>
  )
}

/** "2 Install FSLogix, PowerShell, 1 error" */
function spokenName(label: string, { tile, counts }: Found): string {
  if (!tile) return [label, counts && describeCounts(counts)].filter(Boolean).join(', ')
  const { index, kind, state } = tile
  const numbered = index === undefined ? tile.label : `${index + 1} ${tile.label}`
  const words = [numbered, kind === tile.label ? '' : kind, state === 'unknown' && 'unknown kind']
  return [...words, describeCounts(tile.counts)].filter(Boolean).join(', ')
}

function TileIcon({ icon }: { icon: Tile['icon'] }) {
  if (icon === 'generalize') return <CleaningServicesOutlined aria-hidden sx={{ fontSize: 16 }} />
  if (icon === 'lock') return <LockOutlined aria-hidden sx={{ fontSize: 16, color: ui('expr') }} />
  if (icon === 'optimize') return <SpeedOutlined aria-hidden sx={{ fontSize: 16 }} />
  return <KindIcon name={icon} size={16} />
}

/** A dot is an error, a diamond a warning. */
function Mark({ tile, counts = tile?.counts }: Found) {
  if (!counts) return null
  if (counts.errors > 0) return <Box aria-hidden sx={{ ...mark, borderRadius: '50%', backgroundColor: 'error.main' }} />
  if (counts.warnings > 0)
    return <Box aria-hidden sx={{ ...mark, transform: 'rotate(45deg)', backgroundColor: 'warning.main' }} />
  return null
}

const look = {
  position: 'relative',
  gap: '6px',
  height: 26,
  px: '6px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '6px',
  backgroundColor: ui('surface'),
  fontSize: '0.8125rem',
  fontWeight: 550,
  '&:hover': { backgroundColor: ui('hover') },
} as const
const current = { borderColor: 'primary.main', backgroundColor: ui('accentTint') } as const
const empty = {
  borderStyle: 'dashed',
  borderColor: ui('control'),
  color: 'text.secondary',
  backgroundColor: 'transparent',
} as const
const mark = { position: 'absolute', top: -4, right: -4, width: 8, height: 8 } as const
