import { Link } from '@mui/material'
import type { Finding } from '#core/finding.ts'
import { toTextOps } from '#core/text/edit.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** The same fix for every finding of the code, as one undo step. */
export function FixAllOfKind({ finding: { code, template } }: { finding: Finding }) {
  const { actions, getState } = useWorkspace()
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const count = useWorkspaceState(
    ({ analysis }) =>
      analysis.findings.filter((one) => one.code === code && one.template === template && one.fixes.length > 0).length,
  )
  if (isReadOnly || count < 2 || template === -1) return null
  const fixAll = async () => {
    const { planUpgrade } = await import('#catalog/upgrades/plan-upgrade.ts')
    const { proposals, edits } = planUpgrade(getState().document?.text ?? '', { template, only: code })
    const done = proposals.filter(({ isChosen }) => isChosen).length
    const label = `${done} of ${code} fixed`
    const outcome = actions.edit(label, toTextOps(edits), 'fix')
    actions.announce(outcome.ok ? `${label}.` : outcome.reason, { toast: outcome.ok })
  }
  return (
    <Link component="button" onClick={() => void fixAll()} sx={{ fontSize: '0.8125rem', fontWeight: 500, mt: '4px' }}>
      {`Fix all ${count} of this kind`}
    </Link>
  )
}
