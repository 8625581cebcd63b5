import { Link } from '@mui/material'
import type { Finding } from '#core/finding.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { applyFixes } from './apply-fixes.ts'
import { leaveFinding } from './leave-finding.ts'

/** The same fix for every finding of the code, as one undo step. */
export function FixAllOfKind({ finding }: { finding: Finding }) {
  const { code, template } = finding
  const workspace = useWorkspace()
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const count = useWorkspaceState(
    ({ analysis }) =>
      analysis.findings.filter((one) => one.code === code && one.template === template && one.fixes.length > 0).length,
  )
  if (isReadOnly || count < 2 || template === -1) return null
  const fixAll = async (pressed: Element) => {
    await applyFixes(workspace, { template, only: code }, (done) => `${done} of ${code} fixed`)
    leaveFinding(workspace, finding, pressed)
  }
  return (
    <Link
      component="button"
      onClick={({ currentTarget }) => void fixAll(currentTarget)}
      sx={{ fontSize: '0.8125rem', fontWeight: 500, mt: '4px' }}
    >
      {`Fix all ${count} of this kind`}
    </Link>
  )
}
