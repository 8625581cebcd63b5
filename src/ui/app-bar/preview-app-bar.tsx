import { Box, Typography } from '@mui/material'
import { useStore } from 'zustand'
import { useSession } from '../session.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Bar } from './bar.tsx'
import { draftTitle } from './draft-title.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import { Logo } from './logo.tsx'
import { SavedState } from './saved-state.tsx'
import { ThemeMenu } from './theme-menu.tsx'

/** The bar above the preview of a link: nothing in it acts on the shared text. It says which draft waits below. */
export function PreviewAppBar({ isNarrow }: { isNarrow: boolean }) {
  const { draft } = useSession()
  const title = useStore(draft, (state) => (state.document ? draftTitle(state) : undefined))
  return (
    <Bar>
      <Logo />
      <Typography variant="subtitle2" component="span" noWrap className="yields" sx={{ px: '10px', fontWeight: 600 }}>
        {title ?? 'Image Template Designer'}
      </Typography>
      {title !== undefined && !isNarrow && (
        <WorkspaceProvider workspace={draft}>
          <SavedState />
        </WorkspaceProvider>
      )}
      <Box sx={{ flex: 1 }} />
      <ThemeMenu />
      <KeyboardHelp />
    </Bar>
  )
}
