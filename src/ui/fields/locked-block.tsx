import { verbFor } from '#catalog/checks/words.ts'
import type { Pointer } from '#core/text/path.ts'
import LockOutlined from '@mui/icons-material/LockOutlined'
import { Box, Link, Typography } from '@mui/material'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { useShown } from './read.ts'

interface LockedBlockProps {
  /** "VM profile" */
  label: string
  path: Pointer
}

/** A whole block that an expression stands for: nothing in it can be known before the template is deployed. */
export function LockedBlock({ label, path }: LockedBlockProps) {
  const { actions } = useWorkspace()
  const { text } = useShown(path)
  return (
    <Box data-path={path} role="group" aria-label={label} tabIndex={-1} sx={block}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
        <LockOutlined aria-hidden sx={{ fontSize: 18, color: ui('expr') }} />
        <Typography variant="h3" component="p" sx={{ flex: 1, minWidth: 0 }}>
          {label} {verbFor(label, 'comes', 'come')} from an expression
        </Typography>
        <Link
          component="button"
          type="button"
          sx={{ fontSize: '0.8125rem' }}
          onClick={() => actions.showText(path, { takesFocus: true })}
        >
          Edit text
        </Link>
      </Box>
      <Box component="code" sx={code}>
        {text}
      </Box>
    </Box>
  )
}

const block = {
  p: '12px 14px 14px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const

const code = {
  display: 'block',
  mt: '10px',
  p: '8px 10px',
  borderRadius: '6px',
  backgroundColor: ui('exprTint'),
  color: ui('expr'),
  fontFamily: fontCode,
  fontSize: '0.8125rem',
  lineHeight: '20px',
  overflowWrap: 'anywhere',
} as const
