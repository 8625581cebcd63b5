import { counted } from '#core/counted.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Button, Dialog, DialogActions, IconButton, Typography, useMediaQuery } from '@mui/material'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Proposal } from '#catalog/upgrades/proposal.ts'
import { toTextOps } from '#core/text/edit.ts'
import { templateOf } from '#store/selectors.ts'
import { useSession } from '../session.tsx'
import { diffRows } from '../texts/diff-rows.ts'
import { NoLine, SideBySide } from '../texts/side-by-side.tsx'
import type { Shown } from '../texts/side-by-side.tsx'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { OutOfReach } from './out-of-reach.tsx'
import { ProposalList } from './proposal-list.tsx'
import { QuestionField } from './question-field.tsx'
import { useUpgrade } from './use-upgrade.ts'
import type { Upgrade } from './use-upgrade.ts'
import { UpgradeHeader } from './upgrade-header.tsx'
import { labelFor } from './version-words.ts'

/** Another API version, or the same one without faults: each edit with its reason, to be taken or left, beside what it makes of the text. */
export function UpgradeDialog({ isRepair = false, onClose }: { isRepair?: boolean; onClose: () => void }) {
  const { actions, getState } = useWorkspace()
  const { drafts } = useSession()
  const isNarrow = useMediaQuery('(max-width: 899px)')
  const upgrade = useUpgrade(isRepair)
  const { text, from, plan, chosen } = upgrade
  const isKept = useStore(drafts, (state) => state.status !== 'unavailable')
  const rows = useMemo(() => diffRows(text, plan.text), [text, plan.text])
  const [shown, setShown] = useState<Shown & { key: string }>()
  const [hasExpressions] = useState(() => templateOf(getState())?.hasExpressions ?? false)

  const show = ({ key, offset }: Proposal) => {
    const line = plan.text.slice(0, offset).split('\n').length
    setShown({ key, after: { from: line, to: line } })
  }
  const apply = () => {
    // It takes the text as it is at this moment; the edits are made in the same one.
    void drafts.keepCopy(keptAs(upgrade))
    const label = labelFor(from, reachedBy(upgrade))
    const outcome = actions.edit(label, toTextOps(plan.edits), 'fix')
    onClose()
    actions.announce(outcome.ok ? `${label}, ${counted(chosen, 'edit')}.` : outcome.reason, {
      toast: outcome.ok,
      isRefusal: !outcome.ok,
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      fullScreen={isNarrow}
      aria-labelledby="upgrade-title"
      slotProps={{ paper: { sx: isNarrow ? {} : wide } }}
    >
      <UpgradeHeader upgrade={upgrade} />
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <Box data-scroller={isNarrow || undefined} sx={isNarrow ? stacked : columns}>
        <Box sx={isNarrow ? {} : side}>
          <OutOfReach findings={plan.outOfReach} />
          <ProposalList proposals={plan.proposals} shown={shown?.key} onTick={upgrade.tick} onShow={show} />
          {plan.questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              onAnswer={(answer) => upgrade.answer(question.id, answer)}
            />
          ))}
          <Left count={plan.left.length} />
        </Box>
        <Box sx={isNarrow ? { borderTop: `1px solid ${ui('border')}` } : { minWidth: 0, minHeight: 0 }}>
          {rows.length === 0 ? (
            <NoLine>No line would change.</NoLine>
          ) : (
            <SideBySide
              rows={rows}
              hasExpressions={hasExpressions}
              shown={shown}
              isUnified={isNarrow}
              headings={{ before: 'Now', after: 'After' }}
              names={names}
            />
          )}
        </Box>
      </Box>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Typography variant="caption" color="textSecondary" sx={{ flex: '1 1 260px' }}>
          {keptWords(upgrade, isKept)}
        </Typography>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" color="primary" disabled={plan.edits.length === 0} onClick={apply}>
          {`Apply ${counted(chosen, 'edit')}`}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** In the version it has. */
export function RepairDialog({ onClose }: { onClose: () => void }) {
  return <UpgradeDialog isRepair onClose={onClose} />
}

/** What the text as it was is called among the drafts. */
function keptAs(upgrade: Upgrade): string {
  const { from } = upgrade
  const to = reachedBy(upgrade)
  if (from === to) return 'before repair'
  return from !== undefined && to !== undefined && to < from ? `before ${to}` : 'before upgrade'
}

/** The version it has afterwards. */
function reachedBy({ from, to, plan }: Upgrade) {
  return plan.outOfReach.length > 0 ? from : to
}

/** What applying them leaves behind. */
function keptWords(upgrade: Upgrade, isKept: boolean): string {
  const copy = isKept && upgrade.chosen > 0 ? ` A version “${keptAs(upgrade)}” is kept in your drafts.` : ''
  return `One undo takes all of it back.${copy}`
}

function Left({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Typography variant="caption" color="textSecondary" sx={{ display: 'block', px: '16px', py: '12px' }}>
      {`${counted(count, 'problem')} would stay, listed under Problems.`}
    </Typography>
  )
}

const names = { before: 'Text now', after: 'Text after', both: 'Lines that change' } as const
const wide = { width: 1160, height: 'min(760px, 88vh)' } as const
const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: '360px minmax(0, 1fr)',
  gridTemplateRows: 'minmax(0, 1fr)',
} as const
const side = { overflowY: 'auto', borderRight: `1px solid ${ui('border')}` } as const
const stacked = { flex: 1, minHeight: 0, overflowY: 'auto' } as const
