import { Box, Link, Typography } from '@mui/material'
import { memo, useState } from 'react'
import type { Finding, Fix } from '#core/finding.ts'
import { RuleHelp } from '../findings/rule-help.tsx'
import { SeverityIcon } from '../icons.tsx'
import { fontCode, ui } from '../theme.ts'
import { visuallyHidden } from '../visually-hidden.ts'
import type { ProblemRow } from './problem-rows.ts'

interface ProblemItemProps {
  row: ProblemRow
  /** A list on a phone: one below the other, buttons a thumb can hit. */
  isNarrow: boolean
  onShow: (finding: Finding) => void
  onFix: (finding: Finding, fix: Fix) => void
}

/** One finding: what, where, and the fix in a column of its own. The row leads to its field and its text. */
export const ProblemItem = memo(function ProblemItem({ row, isNarrow, onShow, onFix }: ProblemItemProps) {
  const [isExplained, setExplained] = useState(false)
  const { finding, group, place, line } = row
  const [fix] = finding.fixes
  const where = [row.step, place, `line ${line}`].filter(Boolean)
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${ui('border')}` }}>
      <Box sx={isNarrow ? narrow : wide}>
        <Box sx={{ pt: isNarrow ? '2px' : 0, display: 'flex', position: 'relative' }}>
          <SeverityIcon severity={finding.severity} />
          <Box component="span" sx={visuallyHidden}>
            {finding.severity}
          </Box>
        </Box>
        {!isNarrow && (
          <Typography variant="body2" color="textSecondary" noWrap>
            {group}
          </Typography>
        )}
        <Box sx={{ minWidth: 0 }}>
          <Link
            component="button"
            color="textPrimary"
            underline="none"
            onClick={() => onShow(finding)}
            sx={message(isNarrow)}
          >
            {finding.message}
            {!isNarrow && <Code code={finding.code} />}
          </Link>
          {isNarrow && (
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {where.join(' › ').replace(/ › (line \d+)$/, ' · $1')}
            </Typography>
          )}
        </Box>
        <Box sx={{ display: 'flex', gap: '12px', minWidth: 0 }}>
          {fix && (
            <Link
              component="button"
              onClick={() => onFix(finding, fix)}
              sx={{ fontSize: '0.8125rem', textAlign: 'left' }}
            >
              {fix.title}
            </Link>
          )}
          <Link
            component="button"
            color="textSecondary"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
            sx={{ fontSize: '0.8125rem' }}
          >
            Why
          </Link>
        </Box>
        {!isNarrow && (
          <>
            <Typography variant="body2" color="textSecondary" noWrap>
              {place}
            </Typography>
            <Typography variant="body2" color="textSecondary" noWrap sx={{ textAlign: 'right' }}>
              {`Ln ${line}`}
            </Typography>
          </>
        )}
      </Box>
      {isExplained && (
        <Box sx={{ px: '12px', pb: '12px', pl: isNarrow ? '40px' : '132px', maxWidth: 760 }}>
          <RuleHelp code={finding.code} />
        </Box>
      )}
    </Box>
  )
})

function Code({ code }: { code: string }) {
  return (
    <Box component="span" sx={{ ml: '8px', fontFamily: fontCode, fontSize: '0.75rem', color: ui('textFaint') }}>
      {code}
    </Box>
  )
}

const message = (isNarrow: boolean) => ({
  display: 'block',
  width: '100%',
  fontWeight: 400,
  fontSize: '0.8125rem',
  lineHeight: '20px',
  textAlign: 'left',
  ...(isNarrow ? {} : { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }),
})

const wide = {
  display: 'grid',
  gridTemplateColumns: '18px 86px minmax(0, 1fr) minmax(0, 200px) minmax(0, 150px) 56px',
  alignItems: 'center',
  columnGap: '12px',
  minHeight: 32,
  px: '12px',
  '&:hover, &:focus-within': { backgroundColor: ui('hover') },
} as const

const narrow = {
  display: 'grid',
  gridTemplateColumns: '18px minmax(0, 1fr)',
  columnGap: '10px',
  rowGap: '8px',
  px: '12px',
  py: '12px',
  '& > :nth-of-type(3)': { gridColumn: 2 },
  '& button': { minHeight: 24 },
} as const
