import { Box, Button, Link, Typography } from '@mui/material'
import { memo, useEffect, useRef, useState } from 'react'
import type { Finding, Fix } from '#core/finding.ts'
import { RuleHelp } from '../findings/rule-help.tsx'
import { SeverityIcon } from '../icons.tsx'
import { fontCode, ui } from '../theme.ts'
import type { ProblemRow } from './problem-rows.ts'

interface ProblemItemProps {
  row: ProblemRow
  /** A list on a phone: one below the other, buttons a thumb can hit. */
  isNarrow: boolean
  /** It was shown last. */
  isSelected: boolean
  onShow: (finding: Finding) => void
  /** Not where the template is read only. */
  onFix: ((finding: Finding, fix: Fix) => void) | undefined
}

/** One finding: what, where, and the fix in a column of its own. The row leads to its field and its text. */
export const ProblemItem = memo(function ProblemItem({ row, isNarrow, isSelected, onShow, onFix }: ProblemItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const [isExplained, setExplained] = useState(false)
  const { finding, group, place, line } = row
  return (
    <Box component="li" ref={item} aria-current={isSelected || undefined} sx={itemLook}>
      <Box sx={isNarrow ? narrow : wideLook(finding.fixes.length > 0 && onFix !== undefined)}>
        <Box sx={{ pt: isNarrow ? '2px' : 0, display: 'flex' }}>
          <SeverityIcon severity={finding.severity} name={finding.severity} />
        </Box>
        {!isNarrow && (
          <Typography variant="body2" color="textSecondary" sx={short}>
            {group}
          </Typography>
        )}
        <Message row={row} isNarrow={isNarrow} onShow={onShow} />
        <Box sx={isNarrow ? narrowActions : wideActions}>
          <FixButton isNarrow={isNarrow} finding={finding} onFix={onFix} />
          <Link
            component="button"
            color="textSecondary"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
            sx={{ fontSize: '0.8125rem', fontWeight: 450 }}
          >
            Why
          </Link>
        </Box>
        {!isNarrow && (
          <>
            <Typography variant="body2" color="textSecondary" noWrap>
              {place}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ ...short, textAlign: 'right' }}>
              {`Ln ${line}`}
            </Typography>
          </>
        )}
      </Box>
      {isExplained && (
        <Box sx={{ px: '12px', pb: '12px', pl: isNarrow ? '40px' : '132px', maxWidth: 760 }}>
          <RuleHelp finding={finding} />
        </Box>
      )}
    </Box>
  )
})

/** The sentence, which leads to the field; on a phone with its place below it, for which a row has columns. */
function Message({ row, isNarrow, onShow }: Pick<ProblemItemProps, 'row' | 'isNarrow' | 'onShow'>) {
  const { finding, step, place, line } = row
  return (
    <Box sx={{ minWidth: 0 }}>
      <Link
        component="button"
        color="textPrimary"
        underline="none"
        onClick={() => onShow(finding)}
        sx={isNarrow ? message : wideMessage}
      >
        {isNarrow ? finding.message : <span className="words">{finding.message}</span>}
        {!isNarrow && <Code code={finding.code} />}
      </Link>
      {isNarrow && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {`${[step, place].filter(Boolean).join(' › ')} · line ${line}`}
        </Typography>
      )}
    </Box>
  )
}

interface FixButtonProps extends Pick<ProblemItemProps, 'isNarrow' | 'onFix'> {
  finding: Finding
}

/** In a row a link, so that the row keeps its height; on a phone a button. */
function FixButton({ isNarrow, finding, onFix }: FixButtonProps) {
  const [fix] = finding.fixes
  if (!fix || !onFix) return isNarrow ? null : <span />
  if (isNarrow) {
    return (
      <Button variant="outlined" onClick={() => onFix(finding, fix)} sx={{ whiteSpace: 'normal', textAlign: 'left' }}>
        {fix.title}
      </Button>
    )
  }
  return (
    <Link
      component="button"
      title={fix.title}
      onClick={() => onFix(finding, fix)}
      sx={{ ...oneLine, maxWidth: '100%' }}
    >
      {fix.title}
    </Link>
  )
}

function Code({ code }: { code: string }) {
  return (
    <Box
      component="span"
      sx={{ flex: 'none', ml: '8px', fontFamily: fontCode, fontSize: '0.75rem', color: ui('textFaint') }}
    >
      {code}
    </Box>
  )
}

const itemLook = {
  borderTop: `1px solid ${ui('border')}`,
  '&[aria-current]': { backgroundColor: ui('selected') },
  '@media (forced-colors: active)': { '&[aria-current]': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
} as const
// Never cut off: what is cut off is a thing of its own to the browser, in each row and each frame.
const short = { whiteSpace: 'nowrap' } as const
const oneLine = {
  minWidth: 0,
  fontSize: '0.8125rem',
  textAlign: 'left',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const
const wideActions = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  justifyItems: 'start',
  columnGap: '12px',
  minWidth: 0,
} as const
const narrowActions = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' } as const

const message = {
  display: 'block',
  width: '100%',
  fontWeight: 400,
  fontSize: '0.8125rem',
  lineHeight: '20px',
  textAlign: 'left',
} as const

/** Where room is short the sentence gives way, its code never. */
const wideMessage = {
  ...message,
  display: 'flex',
  alignItems: 'baseline',
  whiteSpace: 'nowrap',
  '& .words': oneLine,
} as const

const wide = {
  display: 'grid',
  gridTemplateColumns: {
    md: '18px 70px minmax(0, 1fr) minmax(0, 180px) minmax(0, 104px) 64px',
    lg: '18px 80px minmax(0, 1fr) minmax(0, 232px) minmax(0, 140px) 64px',
  },
  alignItems: 'center',
  columnGap: '12px',
  minHeight: 32,
  px: '12px',
  'li:not([aria-current]) > &:is(:hover, :focus-within)': { backgroundColor: ui('hover') },
} as const

/** Nothing stands in its column but "Why": the rest is the sentence's. */
const wideWithoutFix = {
  ...wide,
  gridTemplateColumns: {
    md: '18px 70px minmax(0, 1fr) auto minmax(0, 104px) 64px',
    lg: '18px 80px minmax(0, 1fr) auto minmax(0, 140px) 64px',
  },
} as const

const wideLook = (hasFix: boolean) => (hasFix ? wide : wideWithoutFix)

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
