import { lockedBlocks } from '#catalog/locked-blocks.ts'
import { countedIfAny } from '#core/counted.ts'
import type { Finding, Severity } from '#core/finding.ts'
import { findingsOfTemplate, templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box, Button, Typography } from '@mui/material'
import { countAll, sameCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { SeverityIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** What the service would say, in one sentence, and the one way on. */
export function ReviewBanner() {
  const { actions } = useWorkspace()
  const counts = useWorkspaceState((state) => countAll(findingsOfTemplate(state)), sameCounts)
  const first = useWorkspaceState(worst)
  const locked = useWorkspaceState(countLocked)
  const words = wordsFor(counts, locked)
  return (
    <Box role="status" sx={{ ...banner, ...looks[words.severity] }}>
      <SeverityIcon severity={words.severity} size={18} />
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography variant="h3" component="p">
          {words.title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[words.text, lockedWords(locked)].filter(Boolean).join(' ')}
        </Typography>
      </Box>
      {first && (
        <Button variant="outlined" onClick={() => actions.showFinding(first)}>
          {words.way}
        </Button>
      )}
    </Box>
  )
}

function worst(state: WorkspaceState): Finding | undefined {
  const found = findingsOfTemplate(state)
  const of = (wanted: Severity) => found.find(({ severity }) => severity === wanted)
  return of('error') ?? of('warning') ?? found.find(({ code }) => code === 'PLACEHOLDER')
}

interface Words {
  severity: Severity | 'success'
  title: string
  text: string
  way: string
}

function countLocked(state: WorkspaceState): number {
  const template = templateOf(state)
  return template ? lockedBlocks(template).length : 0
}

/** What was not looked at, so that silence about it is not taken for approval. */
function lockedWords(count: number): string {
  if (count === 0) return ''
  const [blocks, they] =
    count === 1
      ? ['1 block comes from an expression', 'it holds']
      : [`${count} blocks come from expressions`, 'they hold']
  return `${blocks}: what ${they} is known when the template is deployed.`
}

function wordsFor({ errors, warnings, placeholders }: Counts, locked: number): Words {
  const unfilled = countedIfAny(placeholders, 'placeholder')
  const rest = [countedIfAny(warnings, 'warning'), unfilled].filter(Boolean).join(' and ')
  if (errors > 0) {
    const also = rest === '' ? '' : `Also ${rest}. `
    return {
      severity: 'error',
      title: `The service would refuse this template: ${countedIfAny(errors, 'error')}`,
      text: `${also}You can export all the same.`,
      way: errors > 1 ? 'Go to the first error' : 'Go to the error',
    }
  }
  if (warnings > 0) {
    const also = unfilled === '' ? '' : `Also ${unfilled}. `
    return {
      severity: 'warning',
      title: `The build may surprise you: ${countedIfAny(warnings, 'warning')}`,
      text: `${also}Nothing found that the service would refuse.`,
      way: warnings > 1 ? 'Go to the first warning' : 'Go to the warning',
    }
  }
  if (placeholders > 0) {
    return {
      severity: 'info',
      title: `Still to fill in: ${unfilled}`,
      text: 'Nothing found that the service would refuse.',
      way: placeholders > 1 ? 'Go to the first placeholder' : 'Go to the placeholder',
    }
  }
  if (locked > 0) return { severity: 'info', title: 'Nothing found in what is written out.', text: '', way: '' }
  return {
    severity: 'success',
    title: 'Nothing found that the service would refuse.',
    text: 'You can export it as it is.',
    way: '',
  }
}

const banner = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '12px 14px',
  mt: '16px',
  p: '12px 16px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const

const looks = {
  error: { backgroundColor: ui('errorTint'), borderColor: ui('errorEdge') },
  warning: { backgroundColor: ui('warningTint'), borderColor: ui('warningEdge') },
  info: {},
  success: {},
} as const
