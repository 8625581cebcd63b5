import RedoOutlined from '@mui/icons-material/RedoOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Box, Button, Divider, IconButton } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { ExportButton } from '../export/export-button.tsx'
import { Hint } from '../hint.tsx'
import { shownKeys } from '../platform.ts'
import { useSession } from '../session.tsx'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { Bar } from './bar.tsx'
import { DraftMenu } from './draft-menu.tsx'
import { HistoryButton } from './history-button.tsx'
import { Logo } from './logo.tsx'
import { MoreActions } from './more-actions.tsx'
import { SavedState } from './saved-state.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'

// It compares texts, which no first frame needs.
const ChangesChip = lazy(async () => ({ default: (await import('../changes/changes-chip.tsx')).ChangesChip }))
const ReportChip = lazy(async () => ({ default: (await import('../import-report/report-chip.tsx')).ReportChip }))
const PenBar = lazy(async () => ({ default: (await import('./pen-bar.tsx')).PenBar }))

/** The bar of the first-run page: nothing is open, so nothing acts on it. */
export function BareAppBar() {
  return (
    <Bar>
      <Logo />
      <Box component="span" sx={{ fontWeight: 600 }}>
        Image Template Designer
      </Box>
      <Box sx={{ flex: 1 }} />
      <ThemeMenu />
      <KeyboardHelp />
    </Bar>
  )
}

/** The bar above an open draft. */
export function EditorAppBar({ isNarrow }: { isNarrow: boolean }) {
  const { actions } = useWorkspace()
  const session = useSession()
  const isElsewhere = useStore(session.drafts, ({ status }) => status === 'elsewhere')
  const undoLabel = useWorkspaceState((state) => (isElsewhere ? undefined : state.undoLabel))
  const redoLabel = useWorkspaceState((state) => (isElsewhere ? undefined : state.redoLabel))
  return (
    <>
      <Bar>
        <Logo onClick={session.goHome} />
        <DraftMenu />
        {!isNarrow && <SavedState />}
        {!isNarrow && (
          <Suspense>
            <ReportChip />
            <ChangesChip />
          </Suspense>
        )}
        <Box sx={{ flex: 1 }} />
        <HistoryButton name="Undo" label={undoLabel} onClick={actions.undo}>
          <UndoOutlined />
        </HistoryButton>
        <HistoryButton name="Redo" label={redoLabel} onClick={actions.redo}>
          <RedoOutlined />
        </HistoryButton>
        {isNarrow ? (
          <MoreActions />
        ) : (
          <>
            <Divider orientation="vertical" sx={{ height: 20 }} />
            <Button onClick={session.goHome}>New</Button>
            <Button onClick={session.pickFile}>Open</Button>
            <Divider orientation="vertical" sx={{ height: 20 }} />
            <Button variant="outlined" onClick={() => session.openDialog('share')}>
              Share
            </Button>
            <ExportButton />
            <Hint title={`Go to or run (${shownKeys('Mod+K')})`}>
              <IconButton
                aria-label="Go to or run"
                aria-haspopup="dialog"
                onClick={() => session.openDialog('palette')}
              >
                <SearchOutlined />
              </IconButton>
            </Hint>
            <ThemeMenu />
            <KeyboardHelp />
          </>
        )}
      </Bar>
      <Suspense>{isElsewhere && <PenBar />}</Suspense>
    </>
  )
}
