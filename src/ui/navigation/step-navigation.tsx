import { Box, Link, Typography } from '@mui/material'
import { templateOf } from '#store/selectors.ts'
import { useSession } from '../session.tsx'
import { size, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { StepLinks } from './step-links.tsx'
import type { NavigationForm } from './step-links.tsx'

/** The steps, in any order: a column, a rail of icons, or a scrolling row, as there is room. */
export function StepNavigation({ form }: { form: NavigationForm }) {
  return (
    <Box component="nav" aria-label="Steps" tabIndex={-1} data-pane="steps" sx={looks[form]}>
      <StepLinks form={form} />
      {form === 'column' && <VersionFoot />}
    </Box>
  )
}

function VersionFoot() {
  const version = useWorkspaceState((state) => templateOf(state)?.version)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { openDialog } = useSession()
  if (version === undefined) return null
  return (
    <Box sx={{ mt: 'auto', px: '16px', pb: '12px', pt: '24px' }}>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        API version
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {version}
      </Typography>
      {!isReadOnly && (
        <Link component="button" onClick={() => openDialog('upgrade')} sx={{ fontSize: '0.8125rem', fontWeight: 550 }}>
          Change version…
        </Link>
      )}
    </Box>
  )
}

const looks = {
  column: {
    width: size.nav,
    flex: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '0px',
    pt: '8px',
    borderRight: `1px solid ${ui('border')}`,
    overflowY: 'auto',
  },
  rail: {
    width: 56,
    flex: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    pt: '8px',
    borderRight: `1px solid ${ui('border')}`,
    overflowY: 'auto',
  },
  row: {
    display: 'flex',
    height: 40,
    flex: 'none',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    backgroundColor: ui('surface'),
    borderBottom: `1px solid ${ui('border')}`,
  },
} as const
