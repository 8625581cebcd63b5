import CheckBoxOutlineBlankOutlined from '@mui/icons-material/CheckBoxOutlineBlankOutlined'
import AlbumOutlined from '@mui/icons-material/AlbumOutlined'
import DesktopWindowsOutlined from '@mui/icons-material/DesktopWindowsOutlined'
import DnsOutlined from '@mui/icons-material/DnsOutlined'
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import LanOutlined from '@mui/icons-material/LanOutlined'
import LayersOutlined from '@mui/icons-material/LayersOutlined'
import TerminalOutlined from '@mui/icons-material/TerminalOutlined'
import type { StarterIconName } from '#catalog/starters/index.ts'

const icons = {
  terminal: TerminalOutlined,
  server: DnsOutlined,
  desktop: DesktopWindowsOutlined,
  disk: AlbumOutlined,
  layers: LayersOutlined,
  check: FactCheckOutlined,
  network: LanOutlined,
  history: HistoryOutlined,
  blank: CheckBoxOutlineBlankOutlined,
} satisfies Record<StarterIconName, unknown>

export function StarterIcon({ name }: { name: StarterIconName }) {
  const Icon = icons[name]
  return <Icon aria-hidden sx={{ fontSize: 18, mt: '1px', color: 'text.secondary', flexShrink: 0 }} />
}
