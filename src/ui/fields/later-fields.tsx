import type { Field, Version } from '#core/field.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Link } from '@mui/material'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { Badge } from './since-badge.tsx'

/** What the template could say in a later API version: greyed, under the version that it needs, and the way there. */
export function LaterFields({ fields }: { fields: readonly Pick<Field, 'label' | 'since'>[] }) {
  const { actions } = useWorkspace()
  // A request body names no version: its address does.
  const isFixed = useWorkspaceState((state) => state.readOnly !== undefined || templateOf(state)?.container === 'body')
  if (fields.length === 0) return null
  return (
    <Box sx={look}>
      <ul aria-label="In later API versions">
        {[...bySince(fields)].map(([since, labels]) => (
          <li key={since}>
            <Badge>needs {since}</Badge> {labels.join(', ')}
          </li>
        ))}
      </ul>
      {!isFixed && (
        <Link component="button" type="button" onClick={() => actions.showField('/apiVersion')}>
          Change API version…
        </Link>
      )}
    </Box>
  )
}

function bySince(fields: readonly Pick<Field, 'label' | 'since'>[]): Map<Version, string[]> {
  const groups = new Map<Version, string[]>()
  const sorted = fields.map(({ label, since = '' }) => ({ label, since })).sort((a, b) => (a.since < b.since ? -1 : 1))
  for (const { label, since } of sorted) groups.set(since, [...(groups.get(since) ?? []), label])
  return groups
}

const look = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '4px 16px',
  fontSize: '0.8125rem',
  lineHeight: '20px',
  color: ui('textFaint'),
  '& ul': { m: 0, p: 0, listStyle: 'none' },
  '& li + li': { mt: '4px' },
  '& button': { ml: 'auto', fontSize: 'inherit' },
} as const
