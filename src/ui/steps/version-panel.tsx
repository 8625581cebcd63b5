import { apiVersion } from '#catalog/settings/api-version.ts'
import { versionSwitch } from '#catalog/upgrades/version-switch.ts'
import type { Lost } from '#catalog/upgrades/version-switch.ts'
import type { Version } from '#core/field.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Link, Typography } from '@mui/material'
import { useState } from 'react'
import { useVersion } from '../fields/use-object.ts'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** After a switch of the version in this step: what came with it, what went, and what of that the file has all the same. */
export function VersionPanel() {
  const version = useVersion()
  const [seen, setSeen] = useState<{ now: Version; former?: Version }>({ now: version })
  // Undone, there is nothing to tell.
  if (seen.now !== version)
    setSeen(seen.former === version ? { now: version } : { now: version, former: seen.former ?? seen.now })
  return seen.former !== undefined && seen.now === version ? <Switched from={seen.former} to={version} /> : null
}

function Switched({ from, to }: { from: Version; to: Version }) {
  const template = useWorkspaceState(templateOf)
  if (!template) return null
  const { adds, drops, loses } = versionSwitch(template, from, to)
  const unused = drops.filter((label) => !loses.some((lost) => lost.label === label))
  return (
    <Box role="status" aria-label={`${apiVersion.field.label} ${from} to ${to}`} sx={box}>
      <Typography variant="h3" component="p">
        From {from} to {to}
      </Typography>
      {adds.length > 0 && <p>Adds: {adds.join(', ')}.</p>}
      {loses.length > 0 && <Kept loses={loses} />}
      {unused.length > 0 && <p>Has no longer, and this file does not use: {unused.join(', ')}.</p>}
      {adds.length + loses.length + unused.length === 0 && <p>The same properties in both.</p>}
    </Box>
  )
}

function Kept({ loses }: { loses: readonly Lost[] }) {
  const { actions } = useWorkspace()
  return (
    <p>
      Has no longer, but this file uses:{' '}
      {loses.map(({ label, paths }, index) => (
        <span key={label}>
          {index > 0 && ', '}
          <Link component="button" type="button" onClick={() => paths[0] !== undefined && actions.showField(paths[0])}>
            {label}
          </Link>
          {paths.length > 1 && ` (${paths.length} times)`}
        </span>
      ))}
      {loses.length === 1 ? '. It stays' : '. They stay'} in the text as before, and marked.
    </p>
  )
}

const box = {
  p: '10px 12px',
  mb: '8px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('sunken'),
  fontSize: '0.8125rem',
  lineHeight: '20px',
  '& p': { m: 0 },
  '& p + p': { mt: '4px' },
  '& button': { fontSize: 'inherit', verticalAlign: 'baseline' },
} as const
