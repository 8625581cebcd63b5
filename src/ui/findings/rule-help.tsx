import { Box, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { fontCode, ui } from '../theme.ts'
import { helpOf } from './help-of.ts'
import { FixAllOfKind } from './fix-all-of-kind.tsx'
import { SilenceLinks } from './silence-links.tsx'
import type { Finding } from '#core/finding.ts'

/** Why a rule is there, what the service does otherwise, and where that is known from. Loaded when first asked for. */
export function RuleHelp({ finding }: { finding: Finding }) {
  const { code } = finding
  const [help, setHelp] = useState<{ code: string; words: { why: string; source: string } }>()
  useEffect(() => {
    let isWanted = true
    void helpOf(code).then((words) => {
      if (isWanted) setHelp({ code, words })
    })
    return () => {
      isWanted = false
    }
  }, [code])
  const words = help?.code === code ? help.words : undefined
  return (
    <Box sx={{ borderLeft: `2px solid ${ui('border')}`, pl: '12px', py: '2px', minHeight: 40 }}>
      <Typography variant="body2" color="textSecondary">
        {words?.why}
      </Typography>
      <Typography variant="caption" sx={{ color: ui('textFaint'), overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ fontFamily: fontCode }}>
          {code}
        </Box>
        {words?.source ? ` · ${words.source}` : ''}
      </Typography>
      <FixAllOfKind finding={finding} />
      <SilenceLinks finding={finding} />
    </Box>
  )
}
