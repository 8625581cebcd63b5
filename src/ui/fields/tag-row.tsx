import type { Pointer } from '#core/text/path.ts'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
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
  return (
    <div data-path={isTwin ? undefined : path} className="field">
      <Box sx={row}>
        <KeyInput tagKey={tagKey} taken={taken} isReadOnly={isReadOnly} onRename={onRename} />
        <Box data-part="value" sx={{ minWidth: 0 }}>
          {path === undefined || isTwin ? (
            <FixedValue text={shadowed ?? ''} />
          ) : (
            <UnlessBlock path={path} label={`Value of ${tagKey}`}>
              <TagValue path={path} tagKey={tagKey} />
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
      {path !== undefined && !isTwin && <RowFindings path={path} />}
    </div>
  )
}

function RowFindings({ path }: { path: Pointer }) {
  return <FindingsList findings={useFindings(path, true)} />
}

interface KeyInputProps {
  tagKey: string
  taken: readonly string[]
  isReadOnly: boolean
  onRename: (key: string) => void
}

/** The key is given when focus leaves or Enter is pressed: half a key is another key. */
function KeyInput({ tagKey, taken, isReadOnly, onRename }: KeyInputProps) {
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
        severity={isTaken ? 'error' : undefined}
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
  const findings = useFindings(path, true)
  return (
    <ScalarBox scalar={scalar} label={`Value of ${tagKey}`} isNamed severity={worstOf(findings)} placeholder="Value" />
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr) auto',
  gap: '8px',
  alignItems: 'start',
  '& > .MuiIconButton-root': { mt: '2px' },
} as const
