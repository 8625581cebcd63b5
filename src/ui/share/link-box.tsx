import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { longestInCode } from '#core/share/qr-code.ts'
import { fontCode, ui } from '../theme.ts'
import { QrCodeView } from './qr-code-view.tsx'

interface LinkBoxProps {
  url: string
  /** Of the link once minified; `undefined` where it is, or cannot be. */
  minifiedLength: number | undefined
}

/** The link as text, and on request as a code for a phone's camera. */
export function LinkBox({ url, minifiedLength }: LinkBoxProps) {
  const [showsCode, setShowsCode] = useState(false)
  const isTooLong = url.length > longestInCode
  return (
    <>
      <Box sx={frame}>
        <Box role="group" aria-label="Link" tabIndex={0} sx={text}>
          {url}
        </Box>
        {!isTooLong && (
          <Button aria-expanded={showsCode} onClick={() => setShowsCode(!showsCode)} sx={{ flex: 'none' }}>
            QR code
          </Button>
        )}
      </Box>
      {isTooLong && (
        <Typography variant="caption" color="textSecondary" sx={{ mt: '-8px' }}>
          {whyNone(url.length, minifiedLength)}
        </Typography>
      )}
      {showsCode && !isTooLong && <QrCodeView url={url} />}
    </>
  )
}

function whyNone(length: number, minified = Infinity): string {
  const [own, most] = [length, longestInCode].map((count) => count.toLocaleString('en'))
  const wayOut = minified <= longestInCode ? ' Minify it to get one.' : ''
  return `No QR code: phones read up to ${most} characters off a screen, and this link has ${own}.${wayOut}`
}

const frame = {
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  border: `1px solid ${ui('border')}`,
  borderRadius: '6px',
  backgroundColor: ui('sunken'),
} as const
const text = {
  flex: 1,
  minWidth: 0,
  px: '12px',
  py: '6px',
  borderRadius: '5px',
  fontFamily: fontCode,
  fontSize: '0.8125rem',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  userSelect: 'all',
} as const
