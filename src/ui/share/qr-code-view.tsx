import { Box, Typography } from '@mui/material'
import { useEffect, useMemo, useRef } from 'react'
import { qrCodeOf } from '#core/share/qr-code.ts'

/** Screen pixels of a module, where there is room: whole ones keep its edges sharp. */
const modulePixels = 3

/** Dark on white whatever the theme: most cameras do not read the reverse. */
export function QrCodeView({ url }: { url: string }) {
  const code = useMemo(() => qrCodeOf(url), [url])
  const frame = useRef<HTMLElement>(null)
  // It opens below the edge of a dialog that scrolls.
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (!code) return null
  const { size, path } = code
  return (
    <Box ref={frame} component="figure" sx={{ m: 0, textAlign: 'center', flex: 'none' }}>
      <Box
        component="svg"
        role="img"
        aria-label="QR code of this link"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        sx={{ ...look, width: size * modulePixels }}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </Box>
      <Typography component="figcaption" variant="caption" color="textSecondary">
        Opens this link on the phone that scans it.
      </Typography>
    </Box>
  )
}

const look = {
  display: 'block',
  maxWidth: '100%',
  mx: 'auto',
  mb: '4px',
  borderRadius: '8px',
  // Without it nothing stands out where the browser chooses the colours.
  forcedColorAdjust: 'none',
} as const
