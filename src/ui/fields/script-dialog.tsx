import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { Pointer } from '#core/text/path.ts'
import type { TextEdit } from '#core/text/tree.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Dialog, DialogTitle, IconButton } from '@mui/material'
import { Suspense, use, useState } from 'react'
import { flushSync } from 'react-dom'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { CodeBox } from './code-box.tsx'
import { Refusal } from './field-shell.tsx'
import { lastPart, useIsReadOnly } from './read.ts'
import type { colourScript } from './script-colours.tsx'
import { ScriptEditorContext } from './script-editor-slot.ts'
import { linesOf, retype } from './script-lines.ts'
import type { Script } from './script-lines.ts'
import type { ScriptValue } from './use-script.ts'

interface ScriptDialogProps {
  script: ScriptValue
  coloured: ReturnType<typeof colourScript>
  language: ScriptLanguage
  path: Pointer
  onClose: () => void
}

const languages: Readonly<Record<ScriptLanguage, string>> = { powershell: 'PowerShell script', shell: 'Shell script' }

/** A script in an editor of its own, as tall as the page. It is the field itself, seen larger: each key is the field's. */
export function ScriptDialog({ script, coloured, language, path, onClose }: ScriptDialogProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const renderEditor = use(ScriptEditorContext)
  const [caret, setCaret] = useState({ line: 1, column: 1 })
  const title = languages[language]
  const { value } = script
  const plain = (
    <CodeBox value={value.text} lines={coloured.lines} numbers={coloured.numbers} name={{ label: title }} isReadOnly />
  )
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="script-title" slotProps={{ paper: { sx: paper } }}>
      <DialogTitle id="script-title" sx={{ pr: '56px' }}>
        {title}
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <Box sx={frame}>
        <Suspense fallback={plain}>
          {renderEditor?.({
            label: title,
            language,
            text: value.text,
            numbers: coloured.numbers,
            isReadOnly,
            // Before the next key: what the editor is told back must be what it holds.
            onEdits: (edits) => flushSync(() => script.change(afterEdits(value, edits))),
            onCaret: (line, column) => setCaret({ line, column }),
            onUndo: actions.undo,
            onRedo: actions.redo,
          })}
        </Suspense>
      </Box>
      <Box sx={foot}>
        {script.refusal !== undefined && <Refusal reason={script.refusal} />}
        <span>{`Line ${caret.line}, column ${caret.column} · ${itemOf(value, caret.line, path)}`}</span>
        <span>Numbers count the items. Esc closes.</span>
      </Box>
    </Dialog>
  )
}

/** Each change in turn, from the end to the start, so that breaks between two of them keep what they stand for. */
function afterEdits(script: Script, edits: readonly TextEdit[]): Script {
  return edits.toReversed().reduce((draft, { offset, length, content }) => {
    const text = draft.text.slice(0, offset) + content + draft.text.slice(offset + length)
    return retype(draft, text, offset + content.length)
  }, script)
}

/** "inline[4]": the place in the array that the line is. */
function itemOf(script: Script, line: number, path: Pointer): string {
  return `${lastPart(path)}[${linesOf(script)[line - 1]?.item ?? 0}]`
}

const paper = {
  width: 'min(1160px, calc(100vw - 64px))',
  height: 'calc(100dvh - 64px)',
  '@media (max-width: 599.95px)': { width: '100%', height: '100%' },
} as const

const frame = {
  flex: 1,
  minHeight: 0,
  overflow: 'hidden',
  borderTop: `1px solid ${ui('border')}`,
  borderBottom: `1px solid ${ui('border')}`,
  '& [data-code-box]': { maxHeight: '100%', border: 0, borderRadius: 0 },
} as const

const foot = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '4px 16px',
  px: '16px',
  py: '8px',
  fontSize: '0.75rem',
  color: 'text.secondary',
} as const
