import { Box, Button, Typography } from '@mui/material'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** The text holds no image template: said plainly, with the way back. The text itself stays open beside it. */
export function NoTemplate() {
  const { actions } = useWorkspace()
  const message = useWorkspaceState((state) => state.analysis.notTemplate?.message)
  const undoLabel = useWorkspaceState((state) => state.undoLabel)
  const problem = useWorkspaceState((state) => state.analysis.findings.find(({ template }) => template === -1))
  return (
    <Box sx={box}>
      <Typography variant="h1" tabIndex={-1}>
        No image template
      </Typography>
      <Typography variant="body2" sx={{ mt: '8px' }}>
        {message ?? 'This text holds no image template.'}
      </Typography>
      {problem && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: '4px' }}>
          {problem.message}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: '4px' }}>
        Edit it as text: the form returns as soon as there is a template in it.
      </Typography>
      {undoLabel !== undefined && (
        <Button variant="outlined" sx={{ mt: '16px' }} onClick={actions.undo}>
          Undo my last change
        </Button>
      )}
    </Box>
  )
}

const box = {
  p: '24px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const
