import { Box, Button, ButtonBase, Typography } from '@mui/material'
import { useState } from 'react'
import type { Difference } from '#store/compare/difference.ts'
import { framedList } from '../framed-list.ts'
import { ui } from '../theme.ts'

interface DifferenceListProps {
  differences: readonly Difference[]
  /** The one whose place is shown. */
  shown: Difference | undefined
  onShow: (difference: Difference) => void
}

/** More than anybody reads in one sitting; the rest on request. */
const first = 200

/** What differs, in words; each leads to its place in both texts. */
export function DifferenceList({ differences, shown, onShow }: DifferenceListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const listed = showsAll ? differences : differences.slice(0, first)
  return (
    <>
      <Box component="ul" aria-label="Differences" sx={framedList}>
        {listed.map((difference, index) => (
          <Box component="li" key={index}>
            <ButtonBase
              aria-current={difference === shown ? 'true' : undefined}
              onClick={() => onShow(difference)}
              sx={row}
            >
              <Typography
                component="span"
                variant="caption"
                sx={{ color: colours[difference.sort], lineHeight: '20px' }}
              >
                {difference.sort}
              </Typography>
              <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
                  {difference.title}
                </Typography>
                <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                  {difference.detail}
                </Typography>
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      {listed.length < differences.length && (
        <Button onClick={() => setShowsAll(true)} sx={{ mt: '8px' }}>
          {`Show all ${differences.length.toLocaleString('en')}`}
        </Button>
      )}
    </>
  )
}

const colours: Readonly<Record<Difference['sort'], string>> = {
  moved: 'text.secondary',
  changed: 'text.secondary',
  added: 'success.main',
  removed: 'error.main',
}
const row = {
  width: '100%',
  display: 'grid',
  gridTemplateColumns: '64px minmax(0, 1fr)',
  alignItems: 'start',
  px: '12px',
  py: '10px',
  textAlign: 'left',
  '&:hover': { backgroundColor: ui('hover') },
  '&[aria-current]': { backgroundColor: ui('selected') },
  // Its own edge would be cut off by the frame of the list.
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const
