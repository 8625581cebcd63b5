import { Box } from '@mui/material'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useNumberSetting } from '../settings.ts'
import { PaneSeparator } from './pane-separator.tsx'
import { usualShare, widthOf } from './pane-limits.ts'

/**
 * Two panes and a line between them that can be dragged, or moved by keys. The share is kept per browser, once the
 * line is let go. The line belongs to the right pane, so that no control stands outside the landmarks.
 */
export function SplitPanes({ left, right }: { left: ReactNode; right: (separator: ReactNode) => ReactNode }) {
  const [kept, keep] = useNumberSetting('form.share', usualShare)
  const [dragged, setDragged] = useState<number>()
  const box = useRef<HTMLDivElement>(null)
  const share = dragged ?? kept
  return (
    <Box ref={box} sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      {/* No class for each width on the way. */}
      <Box style={{ width: widthOf(share) }} sx={{ minWidth: 0, display: 'flex', flex: 'none' }}>
        {left}
      </Box>
      {right(<PaneSeparator box={box} share={share} onDrag={setDragged} onMove={keep} />)}
    </Box>
  )
}
