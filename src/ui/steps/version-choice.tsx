import { versionSwitch } from '#catalog/upgrades/version-switch.ts'
import { defaultVersion, versions } from '#catalog/versions.ts'
import type { Version } from '#core/field.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Typography } from '@mui/material'
import { useVersion } from '../fields/use-object.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

const stateWords = {
  retired: 'retired: the service refuses it',
  deprecated: 'deprecated',
  supported: 'stable',
  newest: 'newest stable',
} as const

/** A version to choose, and what it would mean to this very template: drawn, and worked out, only while the list is open. */
export function VersionChoice({ name }: { name: Version }) {
  const template = useWorkspaceState(templateOf)
  const own = useVersion()
  const state = versions.find((version) => version.name === name)?.state ?? 'supported'
  return (
    <Box sx={{ py: '4px', whiteSpace: 'normal' }}>
      {name}
      <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '8px' }}>
        {stateWords[state]}
        {name === defaultVersion && ', the newest that is documented'}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {name === own ? 'What this template is checked as' : template && meaningOf(versionSwitch(template, own, name))}
      </Typography>
    </Box>
  )
}

/** In a few words: the panel below the field names all. */
function meaningOf({ adds, drops, loses }: ReturnType<typeof versionSwitch>): string {
  const lost = loses.map(({ label }) => label)
  const words = [
    adds.length > 0 && `Adds ${shortened(adds)}.`,
    lost.length > 0 &&
      `Loses ${lost.length === 1 ? '1 thing' : `${lost.length} things`} this file uses: ${shortened(lost)}.`,
    lost.length === 0 && drops.length > 0 && `Lacks ${shortened(drops)}; this file uses none of it.`,
  ].filter((part) => part !== false)
  return words.length === 0 ? 'Same properties.' : words.join(' ')
}

function shortened(labels: readonly string[]): string {
  const [shown, rest] = labels.length > 4 ? [labels.slice(0, 3), labels.length - 3] : [labels, 0]
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
