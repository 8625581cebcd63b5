import type { IconName } from '#core/kind.ts'
import AlbumOutlined from '@mui/icons-material/AlbumOutlined'
import CollectionsOutlined from '@mui/icons-material/CollectionsOutlined'
import ErrorFilled from '@mui/icons-material/Error'
import HelpOutlined from '@mui/icons-material/HelpOutlineOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import InsertDriveFileOutlined from '@mui/icons-material/InsertDriveFileOutlined'
import LayersOutlined from '@mui/icons-material/LayersOutlined'
import RestartAltOutlined from '@mui/icons-material/RestartAltOutlined'
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined'
import SystemUpdateAltOutlined from '@mui/icons-material/SystemUpdateAltOutlined'
import TerminalOutlined from '@mui/icons-material/TerminalOutlined'
import Warning from '@mui/icons-material/Warning'

/**
 * The pictures of a list's rows, drawn once and used by reference: styled icons
 * in a thousand rows would take longer than everything else in them.
 */
const icons = {
  script: TerminalOutlined,
  file: InsertDriveFileOutlined,
  restart: RestartAltOutlined,
  update: SystemUpdateAltOutlined,
  marketplace: StorefrontOutlined,
  gallery: CollectionsOutlined,
  version: CollectionsOutlined,
  image: LayersOutlined,
  disk: AlbumOutlined,
  unknown: HelpOutlined,
  error: ErrorFilled,
  warning: Warning,
  info: InfoOutlined,
} satisfies Record<IconName | 'error' | 'warning' | 'info', typeof AlbumOutlined>

export type RowIconName = keyof typeof icons

export function RowIconSprite() {
  return (
    <svg width={0} height={0} aria-hidden style={{ position: 'absolute' }}>
      {Object.entries(icons).map(([name, Icon]) => (
        // A group, not a picture in the picture, which would be moved and cut to size once more in each row.
        <Icon key={name} component="g" id={`row-${name}`} />
      ))}
    </svg>
  )
}

export function RowIcon({ name, className }: { name: RowIconName; className: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <use href={`#row-${name}`} />
    </svg>
  )
}
