import type { Finding, Severity } from '#core/finding.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { findingsWithin, useFindings } from '../findings/use-findings.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { worstOf } from './field-shell.tsx'
import { ownUndo } from './own-undo.ts'
import { UnlessBlock } from './raw-json.tsx'
import { useIsReadOnly } from './read.ts'
import { ScalarBox } from './scalar-box.tsx'
import { useScalar } from './scalar.ts'
import { ValueInput } from './value-input.tsx'

interface TagRowProps {
  tagKey: string
  /** Missing while the key is still to be given. */
  path?: Pointer
  taken: readonly string[]
  /** Its own text, where the same key stands again further down; that one counts. */
  shadowed?: string | undefined
  onRename: (key: string) => void
  onRemove: () => void
}

export function TagRow({ tagKey, path, taken, shadowed, onRename, onRemove }: TagRowProps) {
  const isTwin = shadowed !== undefined
  const isReadOnly = useIsReadOnly() || isTwin
  // What is found at the path is about the one that counts.
  const own = isTwin ? undefined : path
  return (
    <div data-path={own} className="field">
      <Box sx={row}>
        <KeyInput tagKey={tagKey} path={own} taken={taken} isReadOnly={isReadOnly} onRename={onRename} />
        <Box data-part="value" sx={{ minWidth: 0 }}>
          {own === undefined ? (
            <FixedValue text={shadowed ?? ''} />
          ) : (
            <UnlessBlock path={own} label={`Value of ${tagKey}`}>
              <TagValue path={own} tagKey={tagKey} />
            </UnlessBlock>
          )}
        </Box>
        <IconButton
          aria-label={tagKey === '' ? 'Remove' : `Remove ${tagKey}`}
          disabled={isReadOnly}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onRemove}
        >
          <DeleteOutlined />
        </IconButton>
      </Box>
      {isTwin && (
        <Typography variant="caption" color="textSecondary">
          The same key stands again further down, and that one counts. Take one out in the JSON.
        </Typography>
      )}
      {own !== undefined && <RowFindings path={own} />}
    </div>
  )
}

function RowFindings({ path }: { path: Pointer }) {
  return <FindingsList findings={useFindings(path, true)} />
}

/** The worst of what was found in the key, or in the value: a comma behind both is the fault of neither. */
function usePartSeverity(path: Pointer | undefined, part: 'key' | 'value'): Severity | undefined {
  return useWorkspaceState((state) => {
    const value = path === undefined ? undefined : valueAt(state, path)
    const tree = templateOf(state)?.tree
    if (path === undefined || !value || !tree) return undefined
    const [start = 0, end = 0] = [tree.starts[value.node], tree.ends[value.node]]
    // Where a comma is missing, the last character before it is marked.
    const last = Math.max(start, end - 2)
    const isIn = ({ range }: Finding) => (part === 'key' ? range.start < start : within(range.start, start, last))
    return worstOf(findingsWithin(state, path).filter(isIn))
  })
}

function within(offset: number, first: number, last: number): boolean {
  return offset >= first && offset <= last
}

interface KeyInputProps {
  tagKey: string
  path: Pointer | undefined
  taken: readonly string[]
  isReadOnly: boolean
  onRename: (key: string) => void
}

/** The key is given when focus leaves or Enter is pressed: half a key is another key. */
function KeyInput({ tagKey, path, taken, isReadOnly, onRename }: KeyInputProps) {
  const severity = usePartSeverity(path, 'key')
  const [draft, setDraft] = useState<string>()
  const value = draft ?? tagKey
  const isTaken = draft !== undefined && draft !== tagKey && taken.includes(draft)
  const give = () => {
    if (isTaken) return
    setDraft(undefined)
    if (tagKey === '' || (value !== tagKey && value.trim() !== '')) onRename(value)
  }
  return (
    <Box data-part="key" sx={{ minWidth: 0 }}>
      <ValueInput
        value={value}
        form="literal"
        isReadOnly={isReadOnly}
        severity={isTaken ? 'error' : severity}
        placeholder="Key"
        autoFocus={tagKey === ''}
        inputProps={{ 'aria-label': 'Key' }}
        onText={setDraft}
        onBlur={give}
        onKeyDown={(event) => {
          if (draft !== undefined) ownUndo(event)
          if (event.key === 'Enter') give()
          if (event.key === 'Escape') setDraft(undefined)
        }}
      />
      {isTaken && (
        <Typography role="alert" variant="caption" sx={{ color: 'error.main' }}>
          Another tag has this key.
        </Typography>
      )}
    </Box>
  )
}

function FixedValue({ text }: { text: string }) {
  return (
    <ValueInput
      value={text}
      form="literal"
      isReadOnly
      placeholder="Value"
      inputProps={{ 'aria-label': 'Value', tabIndex: text === '' ? -1 : 0 }}
    />
  )
}

function TagValue({ path, tagKey }: { path: Pointer; tagKey: string }) {
  const scalar = useScalar(path, (draft) => draft)
  const severity = usePartSeverity(path, 'value')
  return <ScalarBox scalar={scalar} label={`Value of ${tagKey}`} isNamed severity={severity} placeholder="Value" />
}

const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr) auto',
  gap: '8px',
  alignItems: 'start',
  '& > .MuiIconButton-root': { mt: '2px' },
} as const
