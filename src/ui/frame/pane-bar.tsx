import DataObjectOutlined from '@mui/icons-material/DataObjectOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import LinearScaleOutlined from '@mui/icons-material/LinearScaleOutlined'
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined'
import { Box, ButtonBase } from '@mui/material'
import { findingsOfTemplate } from '#store/selectors.ts'
import { countAll, sameCounts } from '../counts.ts'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

const panes = [
  { name: 'form', label: 'Form', Icon: TableRowsOutlined },
  { name: 'json', label: 'JSON', Icon: DataObjectOutlined },
  { name: 'problems', label: 'Problems', Icon: ErrorOutlineOutlined },
  { name: 'pipeline', label: 'Pipeline', Icon: LinearScaleOutlined },
] as const
export type PaneName = (typeof panes)[number]['name']

/** On a narrow screen: which pane is shown. */
export function PaneBar({ chosen, onChoose }: { chosen: PaneName; onChoose: (pane: PaneName) => void }) {
  const counts = useWorkspaceState((state) => countAll(findingsOfTemplate(state)), sameCounts)
  const { errors, warnings, placeholders } = counts
  const problems = errors + warnings + placeholders
  const worst = errors > 0 ? 'error.main' : warnings > 0 ? 'warning.main' : 'text.secondary'
  return (
    <Box component="nav" aria-label="Panes" sx={bar}>
      {panes.map(({ name, label, Icon }) => (
        <ButtonBase
          key={name}
          aria-pressed={chosen === name}
          aria-label={name === 'problems' && problems > 0 ? `Problems, ${problems}` : label}
          onClick={() => onChoose(name)}
          sx={{
            ...tab,
            color: chosen === name ? 'primary.main' : 'text.secondary',
            fontWeight: chosen === name ? 600 : 500,
          }}
        >
          <Box component="span" sx={{ position: 'relative', display: 'flex' }}>
            <Icon aria-hidden sx={{ fontSize: 20 }} />
            {name === 'problems' && problems > 0 && (
              <Box component="span" sx={{ ...badge, backgroundColor: worst }}>
                {problems > 99 ? '99+' : problems}
              </Box>
            )}
          </Box>
          {label}
        </ButtonBase>
      ))}
    </Box>
  )
}

const bar = {
  display: 'grid',
  gridTemplateColumns: 'repeat(4, 1fr)',
  height: 56,
  flex: 'none',
  backgroundColor: ui('surface'),
  borderTop: `1px solid ${ui('border')}`,
} as const
const tab = { flexDirection: 'column', gap: '2px', fontSize: '0.75rem', lineHeight: '16px' } as const
const badge = {
  position: 'absolute',
  top: -6,
  left: 10,
  minWidth: 16,
  height: 16,
  px: '4px',
  borderRadius: '8px',
  color: ui('surface'),
  fontSize: '0.6875rem',
  lineHeight: '16px',
  fontWeight: 600,
  textAlign: 'center',
} as const
