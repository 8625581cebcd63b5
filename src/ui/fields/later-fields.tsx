import type { Field } from '#core/field.ts'
import { Box } from '@mui/material'
import { ui } from '../theme.ts'
import { Badge } from './since-badge.tsx'

/** What the template could say in a later API version: greyed, with the version that it needs. */
export function LaterFields({ fields }: { fields: readonly Field[] }) {
  if (fields.length === 0) return null
  return (
    <Box component="ul" aria-label="In later API versions" sx={list}>
      {fields.map(({ name, label, since }) => (
        <li key={name}>
          {label} <Badge>needs {since}</Badge>
        </li>
      ))}
    </Box>
  )
}

const list = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  m: 0,
  p: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  color: ui('textFaint'),
  '& li': { display: 'flex', alignItems: 'center', gap: '6px' },
} as const
