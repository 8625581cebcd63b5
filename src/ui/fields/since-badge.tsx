import type { Field } from '#core/field.ts'
import { oldestAccepted } from '#catalog/versions.ts'
import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import { fontCode, ui } from '../theme.ts'
import { useVersion } from './use-object.ts'

/** Says from which version on a property exists, where this one or some accepted one lacks it; or up to which, where this one has it no more. */
export function SinceBadge({ field }: { field: Pick<Field, 'since' | 'until'> }) {
  const version = useVersion()
  const isGone = field.until !== undefined && version > field.until
  const isNew = field.since !== undefined && (field.since > oldestAccepted || field.since > version)
  if (isGone) return <Badge>until {field.until}</Badge>
  return isNew ? <Badge>since {field.since}</Badge> : null
}

export function Badge({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={badge}>
      {children}
    </Box>
  )
}

const badge = {
  fontSize: '0.6875rem',
  lineHeight: '16px',
  fontWeight: 500,
  fontFamily: fontCode,
  letterSpacing: '-0.02em',
  color: 'text.secondary',
  border: `1px solid ${ui('border')}`,
  borderRadius: '4px',
  px: '5px',
  whiteSpace: 'nowrap',
} as const
