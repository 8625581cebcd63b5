import type { KnownImage } from '#catalog/marketplace/known-image.ts'
import Check from '@mui/icons-material/Check'
import { Box, ButtonBase, Typography } from '@mui/material'
import { memo } from 'react'
import { fontCode, ui } from '../theme.ts'
import { isPast, monthWords } from './month-words.ts'

interface ImageRowProps {
  image: KnownImage
  isCurrent: boolean
  onChoose: (image: KnownImage) => void
}

/** An image: what it is called, its names, and what has to be known before it is chosen. */
export const ImageRow = memo(function ImageRow({ image, isCurrent, onChoose }: ImageRowProps) {
  const { publisher, offer, sku, title, ends } = image
  const hasEnded = ends !== undefined && isPast(ends, new Date())
  return (
    <ButtonBase aria-current={isCurrent || undefined} sx={row} onClick={() => onChoose(image)}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography component="div" variant="subtitle2">
          {title}
        </Typography>
        <Box component="span" sx={names}>
          {`${publisher} : ${offer} : ${sku}`}
        </Box>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {factsOf(image).join(' · ')}
          {ends !== undefined && (
            <Box component="span" sx={hasEnded ? { color: 'warning.main', fontWeight: 550 } : {}}>
              {` · support ${hasEnded ? 'ended' : 'ends'} ${monthWords(ends)}`}
            </Box>
          )}
        </Typography>
      </Box>
      {isCurrent && <Check aria-label="The source now" color="primary" sx={{ fontSize: 18 }} />}
    </ButtonBase>
  )
})

function factsOf({ os, generation, hasPlan, note }: KnownImage): string[] {
  const facts = [os, generation && `Generation ${generation}`, hasPlan && 'has a purchase plan', note]
  const known = facts.filter((fact) => typeof fact === 'string')
  return known.length > 0 ? known : ['from your list']
}

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: '12px',
  width: '100%',
  px: '10px',
  py: '7px',
  textAlign: 'left',
  borderBottom: `1px solid ${ui('border')}`,
  '&:hover': { backgroundColor: ui('hover') },
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const

const names = { display: 'block', fontFamily: fontCode, fontSize: '0.75rem', overflowWrap: 'anywhere' } as const
