import CleaningServicesOutlined from '@mui/icons-material/CleaningServicesOutlined'
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
import type { Tile } from './pipeline-stages.ts'

interface PipelineTileProps {
  label: string
  tile?: Tile
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
        aria-label={tile ? spokenName(tile) : label}
        aria-current={isCurrent ? 'step' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onGo(step, path)}
        sx={[look, isCurrent && current, isEmpty && empty]}
      >
        {tile && (
          <>
            <TileIcon icon={tile.icon} />
            <Mark counts={tile.counts} />
          </>
        )}
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
function spokenName({ label, index, kind, counts }: Tile): string {
  const numbered = index === undefined ? label : `${index + 1} ${label}`
  return [numbered, kind === label ? '' : kind, describeCounts(counts)].filter(Boolean).join(', ')
}

function TileIcon({ icon }: { icon: Tile['icon'] }) {
  if (icon === 'generalize') return <CleaningServicesOutlined aria-hidden sx={{ fontSize: 16 }} />
  if (icon === 'optimize') return <SpeedOutlined aria-hidden sx={{ fontSize: 16 }} />
  return <KindIcon name={icon} size={16} />
}

/** A dot is an error, a diamond a warning. */
function Mark({ counts }: { counts: Counts }) {
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
