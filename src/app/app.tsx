import { CssBaseline, ThemeProvider } from '@mui/material'
import { lazy, Suspense } from 'react'
import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { Announcer } from '#ui/announcer/announcer.tsx'
import { BareAppBar, EditorAppBar } from '#ui/app-bar/app-bar.tsx'
import { Fallback } from '#ui/frame/fallback.tsx'
import { late } from '#ui/late.tsx'
import { DropTarget } from '#ui/opening/drop-target.tsx'
import { PasteAnywhere } from '#ui/opening/paste-anywhere.tsx'
import { SessionProvider, useSession } from '#ui/session.tsx'
import type { DialogName } from '#ui/session.tsx'
import { theme } from '#ui/theme.ts'
import { WorkspaceProvider, useWorkspaceState } from '#ui/workspace-context.tsx'
import { EditorPage } from './editor-page.tsx'
import { Keys } from './keys.tsx'
import { Shell } from './shell.tsx'
import { useSessionState } from './use-session.ts'

// What the wizard can do without comes when it is asked for.
const ChangesDialog = lazy(async () => ({ default: (await import('#ui/changes/changes-dialog.tsx')).ChangesDialog }))
const FailureDialog = lazy(async () => ({ default: (await import('#ui/failures/failure-dialog.tsx')).FailureDialog }))
const FillInDialog = lazy(async () => ({ default: (await import('#ui/placeholders/fill-in-dialog.tsx')).FillInDialog }))
const HelpDialog = lazy(async () => ({ default: (await import('#ui/app-bar/help-dialog.tsx')).HelpDialog }))
const RulesDialog = lazy(async () => ({ default: (await import('#ui/app-bar/help-dialog.tsx')).RulesDialog }))
const HelpHere = lazy(async () => ({ default: (await import('#ui/app-bar/help-here.tsx')).HelpHere }))
const PaletteTimeline = lazy(async () => ({ default: (await import('#ui/palette/own-dialogs.tsx')).PaletteTimeline }))
const PaletteRecipes = lazy(async () => ({ default: (await import('#ui/palette/own-dialogs.tsx')).PaletteRecipes }))
const ImageDialog = lazy(async () => ({ default: (await import('#ui/marketplace/image-dialog.tsx')).ImageDialog }))
const FirstRun = lazy(async () => ({ default: (await import('#ui/first-run/first-run.tsx')).FirstRun }))
const ImportReportDialog = lazy(async () => ({
  default: (await import('#ui/import-report/import-report-dialog.tsx')).ImportReportDialog,
}))
const NoticeDialog = lazy(async () => ({ default: (await import('#ui/opening/notice-dialog.tsx')).NoticeDialog }))
const PasteDialog = lazy(async () => ({ default: (await import('#ui/opening/paste-dialog.tsx')).PasteDialog }))
const PreviewPage = lazy(async () => ({ default: (await import('./preview-page.tsx')).PreviewPage }))
const ShareDialog = lazy(async () => ({ default: (await import('#ui/share/share-dialog.tsx')).ShareDialog }))
const UpgradeDialog = lazy(async () => ({ default: (await import('#ui/upgrade/upgrade-dialog.tsx')).UpgradeDialog }))
const RepairDialog = lazy(async () => ({ default: (await import('#ui/upgrade/upgrade-dialog.tsx')).RepairDialog }))
const TemplatePicker = lazy(async () => ({ default: (await import('#ui/opening/template-picker.tsx')).TemplatePicker }))

// What is typed right after its keys is for it, not for the field below.
const Palette = late(async () => (await import('#ui/palette/palette.tsx')).Palette)

// What the page does without where it cannot be had.
const UpdateNotice = lazy<ComponentType>(() =>
  import('./update-notice.tsx').then(
    (module) => ({ default: module.UpdateNotice }),
    () => ({ default: () => null }),
  ),
)

const dialogs: Readonly<Record<DialogName, ComponentType<{ onClose: () => void }>>> = {
  paste: PasteDialog,
  share: ShareDialog,
  changes: ChangesDialog,
  palette: Palette,
  upgrade: UpgradeDialog,
  repair: RepairDialog,
  fillIn: FillInDialog,
  failure: FailureDialog,
  report: ImportReportDialog,
  help: HelpDialog,
  rules: RulesDialog,
  helpHere: HelpHere,
  timeline: PaletteTimeline,
  recipes: PaletteRecipes,
  images: ImageDialog,
}

export function App() {
  const { session, isReady, notice, dialog, closeDialog } = useSessionState()
  const Dialog = dialog && dialogs[dialog]
  return (
    <ThemeProvider theme={theme} modeStorageKey="theme" defaultMode="system">
      <CssBaseline />
      <SessionProvider session={session}>
        <WorkspaceProvider workspace={session.preview?.workspace ?? session.draft}>
          <Fallback of="The page">
            <DropTarget />
            <PasteAnywhere />
            {isReady && <Screen />}
            <Announcer />
            <Suspense>
              <SeveralTemplates />
              {Dialog && <Dialog onClose={closeDialog} />}
              {notice && <NoticeDialog notice={notice} onClose={closeDialog} />}
            </Suspense>
            <Suspense>
              <UpdateNotice />
            </Suspense>
          </Fallback>
        </WorkspaceProvider>
      </SessionProvider>
    </ThemeProvider>
  )
}

function SeveralTemplates() {
  const areSeveral = useWorkspaceState(({ analysis }) => analysis.templates.length > 1)
  return areSeveral && <TemplatePicker />
}

function Screen() {
  const { preview, draft } = useSession()
  const hasDocument = useStore(draft, (state) => state.document !== undefined)
  if (preview) {
    return (
      <Suspense>
        <PreviewPage key={preview.id} workspace={preview.workspace} />
      </Suspense>
    )
  }
  if (hasDocument)
    return <EditorPage key="draft" workspace={draft} header={(isNarrow) => <EditorAppBar isNarrow={isNarrow} />} />
  return (
    <Shell>
      <Keys />
      <BareAppBar />
      <Suspense>
        <FirstRun />
      </Suspense>
    </Shell>
  )
}
