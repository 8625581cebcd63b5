import { Box } from '@mui/material'
import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useNumberSetting } from '../settings.ts'

const usual = 52
const least = { left: 440, right: 320 }

/**
 * Two panes and a line between them that can be dragged, or moved by keys. The share is kept per browser.
 * The line belongs to the right pane, so that no control stands outside the landmarks.
 */
export function SplitPanes({ left, right }: { left: ReactNode; right: (separator: ReactNode) => ReactNode }) {
  const [share, setShare] = useNumberSetting('form.share', usual)
  const box = useRef<HTMLDivElement>(null)
  const limit = (percent: number) => {
    const width = box.current?.clientWidth ?? 1200
    const [low, high] = [(least.left / width) * 100, 100 - (least.right / width) * 100]
    return Math.max(Math.min(low, 50), Math.min(percent, Math.max(high, 50)))
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = (move) => {
      const bounds = box.current?.getBoundingClientRect()
      if (bounds) setShare(limit(((move.clientX - bounds.left) / bounds.width) * 100))
    }
    handle.onpointerup = () => {
      handle.onpointermove = null
    }
  }
  const step = (event: KeyboardEvent) => {
    const width = box.current?.clientWidth ?? 1200
    const by = ((event.shiftKey ? 64 : 16) / width) * 100
    const to = { ArrowLeft: share - by, ArrowRight: share + by, Home: 0, End: 100, Enter: usual }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setShare(limit(to))
  }
  return (
    <Box ref={box} sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      <Box sx={{ width: `${share}%`, minWidth: 0, display: 'flex', flex: 'none' }}>{left}</Box>
      {right(
        <Box
          role="separator"
          aria-orientation="vertical"
          aria-label="Resize the JSON pane"
          aria-valuenow={Math.round(share)}
          aria-valuemin={0}
          aria-valuemax={100}
          tabIndex={0}
          onPointerDown={drag}
          onKeyDown={step}
          onDoubleClick={() => setShare(usual)}
          sx={line}
        />,
      )}
    </Box>
  )
}

const line = {
  position: 'absolute',
  inset: '0 auto 0 -1px',
  width: '1px',
  zIndex: 2,
  cursor: 'col-resize',
  touchAction: 'none',
  '&::after': { content: '""', position: 'absolute', inset: '0 -4px', zIndex: 2 },
  '&:hover, &:focus-visible, &:active': {
    backgroundColor: 'primary.main',
    boxShadow: '0 0 0 1px var(--mui-palette-primary-main)',
    outline: 'none',
  },
} as const
