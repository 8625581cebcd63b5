import { counted } from '#core/counted.ts'
import { Box, Link, MenuItem, Select, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { broughtBetween } from '#catalog/upgrades/brought.ts'
import { fontCode, ui } from '../theme.ts'
import type { Upgrade } from './use-upgrade.ts'
import { titleFor, versionChoices } from './version-words.ts'

/** Where it leads, how much of it is chosen, and what can be used from there on. */
export function UpgradeHeader({ upgrade }: { upgrade: Upgrade }) {
  const { from, to, setTo } = upgrade
  return (
    <Box sx={head}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography id="upgrade-title" component="h2" sx={{ fontSize: '1rem', lineHeight: '24px', fontWeight: 620 }}>
          {titleFor(from, to, upgrade.isRepair)}
        </Typography>
        <Typography variant="body2" color="textSecondary" role="status">
          {leadOf(upgrade)}
        </Typography>
        {from !== undefined && to !== undefined && <Brought from={from} to={to} />}
      </Box>
      {from !== undefined && to !== undefined && (
        <Select
          value={to}
          onChange={({ target }) => setTo(target.value)}
          notched={false}
          SelectDisplayProps={{ 'aria-label': 'API version' }}
          sx={{ width: 232, flex: 'none' }}
        >
          {versionChoices(from).map((version) => (
            <MenuItem key={version} value={version}>
              {version === from ? `${version}, as it is` : version}
            </MenuItem>
          ))}
        </Select>
      )}
    </Box>
  )
}

function leadOf({ isRepair, from, to, proposed, chosen, plan }: Upgrade): string {
  const isOpen = !isRepair && to === from
  if (proposed === 0 && plan.outOfReach.length > 0) return 'Nothing can be changed from here.'
  if (proposed === 0 && plan.questions.length === 0)
    return isOpen ? 'Choose another version: what it needs is proposed here.' : 'Nothing has to change.'
  const words = `${counted(proposed, 'proposed edit')}, ${chosen.toLocaleString('en')} chosen.`
  return isOpen ? `As it is, in ${from ?? 'this version'}: ${words}` : `${words} Nothing else in the file changes.`
}

/** What can be used from there on. */
function Brought({ from, to }: { from: string; to: string }) {
  const [isOpen, setOpen] = useState(false)
  const brought = useMemo(() => broughtBetween(from, to), [from, to])
  if (brought.length === 0) return null
  return (
    <>
      <Link
        component="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        sx={{ fontSize: '0.8125rem', fontWeight: 500 }}
      >
        {`${counted(brought.length, 'new thing')} to use`}
      </Link>
      {isOpen && (
        <Typography component="ul" variant="caption" color="textSecondary" sx={newThings}>
          {brought.map(({ label, name, since }) => (
            <li key={name}>
              {label} <code>{name}</code>
              {`, since ${since}`}
            </li>
          ))}
        </Typography>
      )}
    </>
  )
}

const newThings = {
  m: '8px 0 0',
  pl: '18px',
  maxHeight: 160,
  overflowY: 'auto',
  columns: { md: 2 },
  '& code': { fontFamily: fontCode, fontSize: '0.71875rem' },
} as const
const head = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '12px',
  alignItems: 'flex-start',
  pl: '20px',
  pr: '64px',
  pt: '16px',
  pb: '12px',
  flex: 'none',
  borderBottom: `1px solid ${ui('border')}`,
} as const
