import { Box } from '@mui/material'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { ui } from './theme.ts'

const delay = 400
const gap = 6
/** Half of the widest hint: nearer than this to the window's side it is moved in. */
const reach = 130

/**
 * The words of an icon button, shown when it is pointed at or reached by key.
 * They are in its accessible name already, so this is for the eye alone. (MUI's
 * Tooltip brings a positioning library that is a sixth of the first page.)
 */
export function Hint({ title, children }: { title: string; children: ReactNode }) {
  const wrapper = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [place, setPlace] = useState<{ x: number; y: number; isAbove: boolean }>()

  const show = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const box = wrapper.current?.getBoundingClientRect()
      if (!box) return
      const isAbove = box.bottom > window.innerHeight - 60
      const x = Math.max(reach, Math.min(box.left + box.width / 2, window.innerWidth - reach))
      setPlace({ x, y: isAbove ? box.top - gap : box.bottom + gap, isAbove })
    }, delay)
  }
  const hide = () => {
    clearTimeout(timer.current)
    setPlace(undefined)
  }
  return (
    <span
      ref={wrapper}
      onPointerEnter={show}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={({ target }) => target.matches(':focus-visible') && show()}
      onBlur={hide}
      onKeyDown={hide}
      style={wrapperLook}
    >
      {children}
      {place &&
        title !== '' &&
        createPortal(
          <Box
            aria-hidden
            sx={look}
            style={{ left: place.x, top: place.y, transform: `translate(-50%, ${place.isAbove ? '-100%' : '0'})` }}
          >
            {title}
          </Box>,
          document.body,
        )}
    </span>
  )
}

// Not dressed by a style sheet of its own: it stands around things that are drawn with each key.
const wrapperLook = { display: 'inline-flex', minWidth: 0 }

const look = {
  position: 'fixed',
  zIndex: 1500,
  maxWidth: reach * 2 - 16,
  px: '8px',
  py: '5px',
  borderRadius: '5px',
  backgroundColor: '#171A21',
  color: '#fff',
  boxShadow: ui('shadow'),
  fontSize: '0.75rem',
  lineHeight: '17px',
  pointerEvents: 'none',
} as const
