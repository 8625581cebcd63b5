import type { Finding } from '#core/finding.ts'
import { Box, Link } from '@mui/material'
import { memo, useState } from 'react'
import { SeverityIcon } from '../icons.tsx'
import { visuallyHidden } from '../visually-hidden.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { applyFix } from './leave-finding.ts'
import { RuleHelp } from './rule-help.tsx'

/** One finding under what it is about: what is, the ways to mend it, and why on request. */
export const FindingLine = memo(function FindingLine({ finding }: { finding: Finding }) {
  const workspace = useWorkspace()
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const [isExplained, setExplained] = useState(false)
  const isInfo = finding.severity === 'info'
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: '8px', fontSize: '0.75rem', lineHeight: '18px' }}>
        <Box sx={{ position: 'relative', pt: '1px', flexShrink: 0, lineHeight: 0 }}>
          <SeverityIcon severity={finding.severity} />
          <Box component="span" sx={visuallyHidden}>
            {finding.severity}
          </Box>
        </Box>
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', color: isInfo ? 'text.secondary' : 'text.primary' }}>
          <Box component="span" sx={{ mr: '8px' }}>
            {finding.message}
          </Box>{' '}
          {!isReadOnly &&
            finding.fixes.map((fix) => (
              <Link
                key={fix.title}
                component="button"
                type="button"
                sx={link}
                onClick={() => applyFix(workspace, finding, fix)}
              >
                {fix.title}
              </Link>
            ))}
          <Link
            component="button"
            type="button"
            color="textSecondary"
            aria-expanded={isExplained}
            sx={link}
            onClick={() => setExplained(!isExplained)}
          >
            Why
          </Link>
        </Box>
      </Box>
      {isExplained && (
        <Box sx={{ mt: '6px', mb: '4px' }}>
          <RuleHelp finding={finding} />
        </Box>
      )}
    </Box>
  )
})

const link = {
  mr: '8px',
  fontSize: '0.75rem',
  lineHeight: '18px',
  verticalAlign: 'baseline',
  textAlign: 'left',
} as const
