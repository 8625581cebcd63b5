import { Box, ButtonBase, Checkbox, Typography } from '@mui/material'
import { stepOf, steps } from '#catalog/declaration.ts'
import type { Proposal } from '#catalog/upgrades/proposal.ts'
import { fromPointer } from '#core/text/path.ts'
import { ui } from '../theme.ts'

interface ProposalListProps {
  proposals: readonly Proposal[]
  /** The one whose place is shown. */
  shown: string | undefined
  onTick: (key: string, isChosen: boolean) => void
  onShow: (proposal: Proposal) => void
}

/** Each edit with its box and its reason; the words lead to its place in the texts beside. */
export function ProposalList({ proposals, shown, onTick, onShow }: ProposalListProps) {
  return (
    <Box component="ul" aria-label="Proposed edits" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {proposals.map((proposal) => {
        const { key, title, reason, isChosen, template, path } = proposal
        return (
          <Box component="li" key={key} sx={{ ...row, ...(shown === key && { backgroundColor: ui('selected') }) }}>
            <Checkbox
              checked={isChosen}
              onChange={(_, isTicked) => onTick(key, isTicked)}
              slotProps={{ input: { 'aria-label': title } }}
              sx={{ mt: '2px' }}
            />
            <ButtonBase aria-pressed={shown === key} onClick={() => onShow(proposal)} sx={words}>
              <Typography variant="body2" sx={{ fontWeight: 600, gridColumn: 1, overflowWrap: 'anywhere' }}>
                {title}
              </Typography>
              <Typography variant="caption" color="textSecondary">
                {template === -1 ? 'File' : stepTitle(path)}
              </Typography>
              <Typography
                variant="caption"
                color="textSecondary"
                sx={{ gridColumn: '1 / -1', overflowWrap: 'anywhere' }}
              >
                {reason}
              </Typography>
            </ButtonBase>
          </Box>
        )
      })}
    </Box>
  )
}

function stepTitle(path: string): string {
  const id = stepOf(fromPointer(path))
  return steps.find((step) => step.id === id)?.title ?? ''
}

const row = {
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  columnGap: '10px',
  px: '16px',
  py: '10px',
  borderBottom: `1px solid ${ui('border')}`,
} as const
const words = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: '12px',
  rowGap: '2px',
  textAlign: 'left',
  alignItems: 'baseline',
  borderRadius: '4px',
} as const
