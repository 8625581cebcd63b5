import type { IconName } from '#core/kind.ts'
import type { Severity } from '#core/finding.ts'
import AlbumOutlined from '@mui/icons-material/AlbumOutlined'
import CheckCircle from '@mui/icons-material/CheckCircle'
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
import type SvgIcon from '@mui/material/SvgIcon'

type SvgIconComponent = typeof SvgIcon

export const kindIcons: Readonly<Record<IconName, SvgIconComponent>> = {
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
}

/** Four shapes, so that colour is never alone. */
export const severityIcons: Readonly<Record<Severity | 'success', SvgIconComponent>> = {
  error: ErrorFilled,
  warning: Warning,
  info: InfoOutlined,
  success: CheckCircle,
}

/** Stands beside words, so it says nothing itself. */
export function KindIcon({ name, size = 18 }: { name: IconName; size?: number }) {
  const Icon = kindIcons[name]
  return <Icon aria-hidden sx={{ fontSize: size, flexShrink: 0 }} />
}

/** The words beside it name the severity. */
interface SeverityIconProps {
  severity: Severity | 'success'
  size?: number
  /** Said where no words beside it say the same. */
  name?: string
}

export function SeverityIcon({ severity, size = 16, name }: SeverityIconProps) {
  const Icon = severityIcons[severity]
  const color = severity === 'info' ? 'text.secondary' : `${severity}.main`
  return <Icon {...(name !== undefined && { titleAccess: name })} sx={{ fontSize: size, color, flexShrink: 0 }} />
}
