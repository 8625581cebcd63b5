import { Typography } from '@mui/material'
import { lockedBlocks } from '#catalog/locked-blocks.ts'
import { rules } from '#catalog/rules/index.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

export function NoProblems({ hasMore }: { hasMore: boolean }) {
  const version = useWorkspaceState((state) => templateOf(state)?.version)
  const isWhole = useWorkspaceState((state) => {
    const template = templateOf(state)
    return !template || lockedBlocks(template).length === 0
  })
  const isChecking = useWorkspaceState((state) => state.isChecking)
  const hasFailed = useWorkspaceState((state) => state.hasCheckFailed)
  const checked =
    version === undefined ? 'This text holds no image template yet.' : `${rules.length} rules checked for ${version}.`
  const sentence = isChecking
    ? 'Checking…'
    : hasFailed
      ? 'Could not be checked. Reload the page to try again; your text is kept.'
      : `${isWhole ? 'No problems.' : 'Nothing found in what is written out; what expressions stand for was not looked at.'} ${checked}${hasMore ? ' Notes are hidden.' : ''}`
  return (
    <Typography variant="body2" color="textSecondary" sx={{ px: '12px', py: '8px' }}>
      {sentence}
    </Typography>
  )
}
