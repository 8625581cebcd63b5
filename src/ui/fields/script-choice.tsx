import type { Field } from '#core/field.ts'
import type { Edit } from '#core/text/edit.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useRef, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { NestedField } from './nested-field.tsx'
import { child, sourceAt, useIsReadOnly } from './read.ts'
import { ScriptField } from './script-field.tsx'

/** Two shapes of one value: commands in the template, or a script behind a URL with its checksum. */
export interface ScriptPair {
  readonly first: Field
  readonly fields: readonly Field[]
  readonly inline: Field
  readonly remote: readonly Field[]
}

/** Told from the shapes: a list of script lines beside a URL. */
export function scriptChoiceOf(fields: readonly Field[]): ScriptPair | undefined {
  const inline = fields.find(({ shape }) => shape.type === 'list' && shape.format === 'script')
  const isRemote = ({ shape }: Field) =>
    shape.type === 'string' && (shape.format === 'uri' || shape.format === 'sha256')
  const remote = fields.filter(isRemote)
  const both = fields.filter((field) => field === inline || remote.includes(field))
  const [first] = both
  const hasUrl = remote.some(({ shape }) => shape.type === 'string' && shape.format === 'uri')
  return inline && first && hasUrl ? { first, fields: both, inline, remote } : undefined
}

type Form = 'inline' | 'remote'

export function ScriptChoice({ choice, path }: { choice: ScriptPair; path: Pointer }) {
  const { actions, getState } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const hasInline = useWorkspaceState((state) => valueAt(state, child(path, choice.inline.name)) !== undefined)
  const hasRemote = useWorkspaceState((state) => hasAny(state, path, choice.remote))
  const [chosen, setChosen] = useState<Form>()
  // What is switched away from stays in memory until the card closes (UX §10).
  const left = useRef<Partial<Record<Form, readonly Edit[]>>>({})
  const present: Form | undefined = hasInline === hasRemote ? undefined : hasInline ? 'inline' : 'remote'
  const form = present ?? chosen ?? 'inline'
  const showsBoth = hasInline && hasRemote

  const choose = (next: Form) => {
    setChosen(next)
    if (next === form || showsBoth || isReadOnly) return
    const goes = form === 'inline' ? [choice.inline] : choice.remote
    const kept = keptEdits(getState(), path, goes)
    if (kept.length > 0) left.current[form] = kept
    const edits = [...(left.current[next] ?? []), ...kept.map(({ path: at }): Edit => ({ op: 'remove', path: at }))]
    if (edits.length > 0)
      actions.edit(next === 'inline' ? 'Script changed to commands' : 'Script changed to a URL', edits)
  }
  const toggle = (
    <ToggleButtonGroup
      exclusive
      value={showsBoth ? null : form}
      aria-label="Script"
      onChange={(_, next: Form | null) => next && choose(next)}
    >
      <ToggleButton value="inline">Inline commands</ToggleButton>
      <ToggleButton value="remote">From a URL</ToggleButton>
    </ToggleButtonGroup>
  )
  const showsInline = form === 'inline' || showsBoth
  return (
    <Box sx={{ display: 'grid', gap: '16px' }}>
      {showsInline && (
        <ScriptField
          field={{ ...choice.inline, label: 'Script' }}
          path={child(path, choice.inline.name)}
          action={toggle}
        />
      )}
      {!showsInline && <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: '-12px' }}>{toggle}</Box>}
      {(!showsInline || showsBoth) &&
        choice.remote.map((field) => <NestedField key={field.name} field={field} path={child(path, field.name)} />)}
    </Box>
  )
}

function hasAny(state: WorkspaceState, path: Pointer, fields: readonly Field[]) {
  return fields.some(({ name }) => valueAt(state, child(path, name)) !== undefined)
}

/** Edits that would put the present values back. */
function keptEdits(state: WorkspaceState, path: Pointer, fields: readonly Field[]) {
  return fields.flatMap(({ name }) => {
    const source = sourceAt(state, child(path, name))
    return source === undefined ? [] : [{ op: 'set' as const, path: [...fromPointer(path), name], content: { source } }]
  })
}
