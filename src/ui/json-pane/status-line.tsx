import { Box } from '@mui/material'
import { describeEncoding, describeLineEnds } from '#core/text/encoding.ts'
import { tabKeys } from '../platform.ts'
import { ui } from '../theme.ts'
import { describeIndent } from './describe-indent.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import type { EditorStatus } from './editor-slot.ts'

/** Where the caret is, how the file is written, and the way out of the editor for those who use the Tab key. */
export function StatusLine({ status }: { status: EditorStatus }) {
  const indent = useWorkspaceState(({ analysis }) => describeIndent(analysis.tree.text))
  const lineEnds = useWorkspaceState(({ document }) => (document ? describeLineEnds(document.sidecar) : ''))
  const encoding = useWorkspaceState(({ document }) => (document ? describeEncoding(document.sidecar) : ''))
  const isChecking = useWorkspaceState((state) => state.isChecking)
  const hasFailed = useWorkspaceState((state) => state.hasCheckFailed)
  return (
    <Box sx={look}>
      <span>{`Ln ${status.line}, Col ${status.column}`}</span>
      <span>{indent}</span>
      <span>{lineEnds}</span>
      <span>{encoding}</span>
      {isChecking && <span>Checking…</span>}
      {hasFailed && !isChecking && <span>Could not be checked</span>}
      <Box
        component="span"
        id="tab-hint"
        sx={{ ml: 'auto', '@container json (max-width: 479px)': { display: 'none' } }}
      >
        {status.tabLeaves ? `Tab leaves · ${tabKeys} lets Tab indent` : `Tab indents · ${tabKeys} lets Tab leave`}
      </Box>
    </Box>
  )
}

const look = {
  display: 'flex',
  alignItems: 'center',
  gap: '16px',
  minHeight: 26,
  flex: 'none',
  px: '12px',
  borderTop: `1px solid ${ui('border')}`,
  fontSize: '0.75rem',
  color: 'text.secondary',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
} as const
