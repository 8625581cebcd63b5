import ChecklistOutlined from '@mui/icons-material/RuleOutlined'
import DnsOutlined from '@mui/icons-material/DnsOutlined'
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import FormatListNumberedOutlined from '@mui/icons-material/FormatListNumberedOutlined'
import InputOutlined from '@mui/icons-material/InputOutlined'
import OutboxOutlined from '@mui/icons-material/OutboxOutlined'
import TuneOutlined from '@mui/icons-material/TuneOutlined'
import type { StepId } from '#catalog/declaration.ts'

const icons = {
  basics: TuneOutlined,
  source: InputOutlined,
  customize: FormatListNumberedOutlined,
  validate: FactCheckOutlined,
  distribute: OutboxOutlined,
  build: DnsOutlined,
  review: ChecklistOutlined,
} satisfies Record<StepId, unknown>

export function StepIcon({ step, isCurrent }: { step: StepId; isCurrent: boolean }) {
  const Icon = icons[step]
  return <Icon aria-hidden sx={{ fontSize: 18, color: isCurrent ? 'primary.main' : 'text.secondary' }} />
}
