import { Box } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { limited, limitsOf, usualShare } from './pane-limits.ts'

/** Until it is measured. */
const likelyWidth = 1200

interface PaneSeparatorProps {
  /** What both panes are in. */
  box: RefObject<HTMLElement | null>
  /** Of the left pane, in percent. */
  share: number
  /** On the way, under the pointer; undefined when that is over. */
  onDrag: (share: number | undefined) => void
  onMove: (share: number) => void
}

/** The line between two panes: dragged by a pointer, moved by keys. */
export function PaneSeparator({ box, share, onDrag, onMove }: PaneSeparatorProps) {
  const width = useWidth(box)
  const limits = limitsOf(width)
  const drag = useRef<{ to?: number }>(undefined)

  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {}
  }
  const follow = (event: PointerEvent) => {
    const bounds = box.current?.getBoundingClientRect()
    if (!drag.current || !bounds) return
    drag.current.to = limited(((event.clientX - bounds.left) / bounds.width) * 100, limits)
    onDrag(drag.current.to)
  }
  const cancel = () => {
    drag.current = undefined
    onDrag(undefined)
  }
  const settle = () => {
    if (drag.current?.to !== undefined) onMove(drag.current.to)
    cancel()
  }
  const step = (event: KeyboardEvent) => {
    const by = (event.shiftKey ? 64 : 16) / (width / 100)
    const to = { ArrowLeft: share - by, ArrowRight: share + by, Home: 0, End: 100, Enter: usualShare }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onMove(limited(to, limits))
  }
  return (
    <Box
      role="separator"
      aria-orientation="vertical"
      aria-label="Resize the JSON pane"
      aria-valuenow={Math.round(limited(share, limits))}
      aria-valuemin={Math.round(limits.low)}
      aria-valuemax={Math.round(limits.high)}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={settle}
      onPointerCancel={cancel}
      onKeyDown={step}
      onDoubleClick={() => onMove(limited(usualShare, limits))}
      sx={line}
    />
  )
}

/** It changes with the window, and only the line is drawn for that. */
function useWidth(box: PaneSeparatorProps['box']): number {
  const [width, setWidth] = useState(likelyWidth)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [box])
  return width
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
