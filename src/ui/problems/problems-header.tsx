import { counted } from '#core/counted.ts'
import AutoFixHighOutlined from '@mui/icons-material/AutoFixHighOutlined'
import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, ButtonBase, IconButton, Typography } from '@mui/material'
import { SeverityIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { SilencedMenu } from '../findings/silenced-menu.tsx'
import { Hint } from '../hint.tsx'
import type { ProblemCounts, Shown } from './problem-rows.ts'

interface ProblemsHeaderProps {
  counts: ProblemCounts
  shown: Shown
  onShow: (shown: Shown) => void
  safeCount: number
  onFixAll: () => void
  /** Not where nothing is left to be filled in. */
  onFillIn: (() => void) | undefined
  /** Not where nothing is left to be looked at. */
  onRepair: (() => void) | undefined
  /** No way to fold it where it is a pane of its own. */
  fold?: { isFolded: boolean; onFold: (isFolded: boolean) => void }
}

const severities = [
  { severity: 'error', words: 'errors', color: 'error.main' },
  { severity: 'warning', words: 'warnings', color: 'warning.main' },
  { severity: 'info', words: 'notes', color: 'text.secondary' },
] as const

/** Title, counts that filter, and the one button that mends what can be mended unseen. */
export function ProblemsHeader({
  counts,
  shown,
  onShow,
  safeCount,
  onFixAll,
  onFillIn,
  onRepair,
  fold,
}: ProblemsHeaderProps) {
  /** Placeholders are listed whether or not notes are: then fewer rows are there than there are infos. */
  const ofAll = (severity: (typeof severities)[number]['severity']) => {
    const all = counts[severity]
    return severity === 'info' && !shown.info && counts.notes > 0 ? `${all - counts.notes} of ${all}` : `${all}`
  }
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '4px 8px',
        minHeight: 36,
        flex: 'none',
        px: '12px',
        // As a pane of its own it stands below the row of steps.
        py: fold ? 0 : '6px',
      }}
    >
      <Typography component="h2" variant="h3" sx={{ mr: '4px' }}>
        Problems
      </Typography>
      {severities
        .filter(({ severity }) => counts[severity] > 0)
        .map(({ severity, words, color }) => (
          <ButtonBase
            key={severity}
            aria-pressed={shown[severity]}
            aria-label={`${ofAll(severity)} ${counts[severity] === 1 ? words.slice(0, -1) : words}`}
            onClick={() => onShow({ ...shown, [severity]: !shown[severity] })}
            sx={{
              ...toggle,
              color,
              ...(shown[severity] && { backgroundColor: ui('hover') }),
            }}
          >
            <SeverityIcon severity={severity} />
            {ofAll(severity)}
          </ButtonBase>
        ))}
      <Box sx={{ flex: 1 }} />
      <SilencedMenu />
      {onFillIn && <Button onClick={onFillIn}>Fill in placeholders…</Button>}
      {onRepair && <Button onClick={onRepair}>Review fixes…</Button>}
      {safeCount > 0 && (
        <Button startIcon={<AutoFixHighOutlined />} onClick={onFixAll}>
          {`Apply ${counted(safeCount, 'safe fix', 'safe fixes')}`}
        </Button>
      )}
      {fold && (
        <Hint title={fold.isFolded ? 'Show problems' : 'Hide problems'}>
          <IconButton
            aria-label={fold.isFolded ? 'Show problems' : 'Hide problems'}
            aria-expanded={!fold.isFolded}
            onClick={() => fold.onFold(!fold.isFolded)}
          >
            {fold.isFolded ? <ExpandLess /> : <ExpandMore />}
          </IconButton>
        </Hint>
      )}
    </Box>
  )
}

const toggle = {
  display: 'flex',
  gap: '4px',
  height: 24,
  px: '6px',
  borderRadius: '5px',
  fontSize: '0.8125rem',
  fontWeight: 550,
  '@media (forced-colors: active)': { '&[aria-pressed=true]': { outline: '2px solid Highlight' } },
} as const
