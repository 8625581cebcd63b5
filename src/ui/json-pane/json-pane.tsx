import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined'
import KeyboardDoubleArrowLeft from '@mui/icons-material/KeyboardDoubleArrowLeft'
import KeyboardDoubleArrowRight from '@mui/icons-material/KeyboardDoubleArrowRight'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import WrapTextOutlined from '@mui/icons-material/WrapTextOutlined'
import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { fileNameOf } from '#store/opening.ts'
import { templateName } from '#store/draft-summary.ts'
import { templateOf } from '#store/selectors.ts'
import { useExport } from '../export/use-export.ts'
import { PaneAction } from '../frame/pane-action.tsx'
import { useFlagSetting } from '../settings.ts'
import { size, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import type { EditorCommands, EditorSlotProps, EditorStatus } from './editor-slot.ts'
import { StatusLine } from './status-line.tsx'
import { TemplatePlace } from './template-place.tsx'

interface JsonPaneProps {
  renderEditor: (props: EditorSlotProps) => ReactNode
  /** Between the form and this pane, where both are in sight. */
  separator?: ReactNode
  onHide?: () => void
}

export function JsonPane({ renderEditor, separator, onHide }: JsonPaneProps) {
  const [wrap, setWrap] = useFlagSetting('json.wrap', false)
  const [commands, setCommands] = useState<EditorCommands>()
  const { copyJson, download } = useExport()
  const name = useWorkspaceState((state) =>
    state.document ? fileNameOf(state.document, templateName(templateOf(state))) : '',
  )
  return (
    <Box component="section" aria-label="Template JSON" data-pane="json" sx={look}>
      {separator}
      <Box sx={header}>
        <Typography component="h2" variant="h3" sx={{ whiteSpace: 'nowrap' }}>
          Template JSON
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center' }}>
          <TemplatePlace fileName={name} />
        </Box>
        {commands && (
          <PaneAction label="Find" onClick={commands.find}>
            <SearchOutlined />
          </PaneAction>
        )}
        <PaneAction label="Wrap lines" isOn={wrap} onClick={() => setWrap(!wrap)}>
          <WrapTextOutlined />
        </PaneAction>
        <PaneAction label="Copy JSON" onClick={() => void copyJson()}>
          <ContentCopyOutlined />
        </PaneAction>
        <PaneAction label="Download" onClick={download}>
          <FileDownloadOutlined />
        </PaneAction>
        {onHide && (
          <PaneAction label="Hide JSON" onClick={onHide}>
            <KeyboardDoubleArrowRight />
          </PaneAction>
        )}
      </Box>
      <EditorAndStatus renderEditor={renderEditor} wrap={wrap} onReady={setCommands} />
    </Box>
  )
}

/** The caret moves at each key: what stands above the editor is left in peace. */
function EditorAndStatus({ renderEditor, ...slot }: Omit<EditorSlotProps, 'onStatus'> & JsonPaneProps) {
  const [status, setStatus] = useState<EditorStatus>({ line: 1, column: 1, tabLeaves: false })
  return (
    <>
      <Box sx={{ flex: 1, minHeight: 0, position: 'relative' }}>{renderEditor({ ...slot, onStatus: setStatus })}</Box>
      <StatusLine status={status} />
    </>
  )
}

/** The pane put away: it leaves its name and the way back. */
export function JsonRail({ onShow }: { onShow: () => void }) {
  return (
    <Box component="section" aria-label="Template JSON" data-pane="json" sx={rail}>
      <PaneAction label="Show JSON" onClick={onShow}>
        <KeyboardDoubleArrowLeft />
      </PaneAction>
      <Typography variant="h3" component="h2" sx={{ writingMode: 'vertical-rl' }}>
        JSON
      </Typography>
    </Box>
  )
}

const look = {
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: ui('surface'),
  position: 'relative',
  borderLeft: { md: `1px solid ${ui('border')}` },
  container: 'json / inline-size',
} as const
const header = {
  display: 'flex',
  alignItems: 'center',
  gap: '4px',
  height: size.paneHeader,
  flex: 'none',
  px: '12px',
  borderBottom: `1px solid ${ui('border')}`,
} as const
const rail = {
  width: 36,
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: '8px',
  pt: '4px',
  backgroundColor: ui('surface'),
  borderLeft: `1px solid ${ui('border')}`,
} as const
