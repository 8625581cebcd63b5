import { Box, useMediaQuery } from '@mui/material'
import type { Theme } from '@mui/material'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { ExportButton } from '../export/export-button.tsx'
import { ImportBanner } from '../import-report/import-banner.tsx'
import { JsonPane, JsonRail } from '../json-pane/json-pane.tsx'
import type { EditorSlotProps } from '../json-pane/editor-slot.ts'
import { StepNavigation } from '../navigation/step-navigation.tsx'
import { Pipeline } from '../pipeline/pipeline.tsx'
import { Problems } from '../problems/problems.tsx'
import { useFlagSetting } from '../settings.ts'
import { loadLateParts } from '../late.tsx'
import { StepPage } from '../steps/step-page.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { Fallback } from './fallback.tsx'
import { PaneBar } from './pane-bar.tsx'
import type { PaneName } from './pane-bar.tsx'
import { SplitPanes } from './split-panes.tsx'
import { SkipLink } from './skip-link.tsx'

// Nothing goes away before the first frame. The page does without it where it cannot be had.
const Toast = lazy<ComponentType>(() =>
  import('../announcer/toast.tsx').then(
    (module) => ({ default: module.Toast }),
    () => ({ default: () => null }),
  ),
)

interface EditorFrameProps {
  renderEditor: (props: EditorSlotProps) => ReactNode
  /** App bar and, for a shared template, the bar below it. */
  header: (isNarrow: boolean) => ReactNode
  /** In place of the panes. */
  instead?: ReactNode
}

/** Form and text side by side, problems below, the build above; one pane at a time where there is no room for two. */
export function EditorFrame({ renderEditor, header, instead }: EditorFrameProps) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'))
  useEffect(() => void loadLateParts(), [])
  return (
    <Box sx={frame}>
      <SkipLink />
      {header(isNarrow)}
      {instead ?? <Panes renderEditor={renderEditor} isNarrow={isNarrow} />}
    </Box>
  )
}

function Panes({ renderEditor, isNarrow }: Pick<EditorFrameProps, 'renderEditor'> & { isNarrow: boolean }) {
  const isMedium = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'))
  if (isNarrow) return <NarrowPanes renderEditor={renderEditor} />
  return (
    <>
      <Pipeline />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <StepNavigation form={isMedium ? 'rail' : 'column'} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <WidePanes renderEditor={renderEditor} />
          <Problems />
        </Box>
      </Box>
    </>
  )
}

function WidePanes({ renderEditor }: Pick<EditorFrameProps, 'renderEditor'>) {
  const [isHidden, setHidden] = useFlagSetting('json.hidden', false)
  const form = <FormPane />
  if (isHidden) {
    return (
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        {form}
        <JsonRail onShow={() => setHidden(false)} />
      </Box>
    )
  }
  return (
    <SplitPanes
      left={form}
      right={(separator) => (
        <Fallback of="The editor">
          <JsonPane renderEditor={renderEditor} separator={separator} onHide={() => setHidden(true)} />
        </Fallback>
      )}
    />
  )
}

function NarrowPanes({ renderEditor }: Pick<EditorFrameProps, 'renderEditor'>) {
  const [chosen, setChosen] = useState<PaneName>('form')
  const form = useWorkspaceState((state) => state.formAsked)
  const text = useWorkspaceState((state) => state.textReveal?.nonce)
  const [seen, setSeen] = useState({ form: 0, text })
  // Who goes to a step, a field or a place of the text is led to its pane, whichever is asked from; a field shows both.
  if (form !== seen.form || text !== seen.text) {
    setSeen({ form, text })
    setChosen(form === seen.form && text !== undefined ? 'json' : 'form')
  }
  return (
    <>
      <StepNavigation form="row" />
      {/* The form is the main part where it shows; else the pane that took its place. */}
      <Box {...(chosen !== 'form' && { component: 'main', id: 'form', tabIndex: -1 })} sx={narrowPane}>
        {chosen === 'form' && <FormPane />}
        {chosen === 'json' && (
          <Fallback of="The editor">
            <JsonPane renderEditor={renderEditor} />
          </Fallback>
        )}
        {chosen === 'problems' && <Problems isPane />}
        {chosen === 'pipeline' && <Pipeline isPane />}
      </Box>
      <PaneBar chosen={chosen} onChoose={setChosen} />
    </>
  )
}

function FormPane() {
  return (
    <Box sx={formFrame}>
      <Box component="main" id="form" tabIndex={-1} data-pane="form" sx={formLook}>
        <Fallback of="The form">
          <ImportBanner />
          <StepPage exportActions={<ExportButton />} />
        </Fallback>
      </Box>
      <Suspense>
        <Toast />
      </Suspense>
    </Box>
  )
}

const frame = { height: '100dvh', display: 'flex', flexDirection: 'column', overflow: 'hidden' } as const
const narrowPane = {
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  '&:focus': { outline: 'none' },
} as const
const formFrame = { flex: 1, minWidth: 0, minHeight: 0, display: 'flex', position: 'relative' } as const
const formLook = {
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  overflowY: 'auto',
  scrollbarGutter: 'stable',
  scrollbarWidth: 'thin',
  pl: { xs: '16px', md: '24px' },
  pr: { xs: '16px', md: '14px' },
  py: { xs: '16px', md: '20px' },
  containerType: 'inline-size',
  containerName: 'form',
  '&:focus': { outline: 'none' },
} as const
