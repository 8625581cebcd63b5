import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Button } from '@mui/material'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { CodeBox } from './code-box.tsx'
import { Refusal } from './field-shell.tsx'
import { colourLines } from './json-lines.tsx'
import { ownUndo } from './own-undo.ts'
import { isContainer, shownAt, sourceAt, useIsReadOnly } from './read.ts'

interface RawJsonProps {
  path: Pointer
  /** Says what the box holds, where no label stands beside it. */
  name: { id: string } | { label: string }
  describedBy?: string | undefined
}

/** The control of one value. A block in its place is shown as it is written: to the control it is nothing, which a key would overwrite. */
export function UnlessBlock({ path, label, children }: { path: Pointer; label: string; children: ReactNode }) {
  const isBlock = useWorkspaceState((state) => isContainer(shownAt(state, path).type))
  return isBlock ? <RawJson path={path} name={{ label }} /> : children
}

/**
 * The source of a value, for what has no form. It is written into the document
 * when focus leaves, if it can be read; what cannot be read stays here, with
 * the reason, until it can.
 */
export function RawJson({ path, name, describedBy }: RawJsonProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const source = useWorkspaceState((state) => sourceAt(state, path)) ?? ''
  const [draft, setDraft] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const text = draft ?? source
  const isChanged = draft !== undefined && draft !== source
  const discard = () => {
    setDraft(undefined)
    setRefusal(undefined)
  }
  const apply = () => {
    const outcome = isChanged ? actions.setSource(fromPointer(path), draft) : undefined
    if (outcome?.ok === false) setRefusal(outcome.reason)
    else discard()
  }
  return (
    <Box data-path={path} {...(isChanged && { onKeyDown: ownUndo })}>
      <CodeBox
        value={text}
        lines={colourLines(text, hasExpressions)}
        name={name}
        describedBy={describedBy}
        isInvalid={refusal !== undefined}
        isReadOnly={isReadOnly}
        onText={setDraft}
        onBlur={apply}
      />
      {refusal !== undefined && <Refusal reason={refusal} />}
      {isChanged && (
        <Box sx={{ display: 'flex', gap: '8px', mt: '8px' }}>
          <Button variant="outlined" onClick={apply}>
            Apply
          </Button>
          {/* Pressing it takes focus from the box, which would apply first. */}
          <Button onMouseDown={(event) => event.preventDefault()} onClick={discard}>
            Discard
          </Button>
        </Box>
      )}
    </Box>
  )
}
