import type { Field } from '#core/field.ts'
import type { Edit } from '#core/text/edit.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useRef, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { ChecksumDrop } from './checksum-drop.tsx'
import { NestedField } from './nested-field.tsx'
import { child, shownAt, sourceAt, useIsReadOnly } from './read.ts'
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

interface Property {
  readonly name: string
  readonly source: string
}

export function ScriptChoice({ choice, path }: { choice: ScriptPair; path: Pointer }) {
  const [shown, choose] = useForms(choice, path)
  const box = useRef<HTMLDivElement>(null)
  const toggle = (
    <ToggleButtonGroup
      exclusive
      value={shown.length === 1 ? shown[0] : null}
      aria-label="Script"
      sx={{ whiteSpace: 'nowrap' }}
      onChange={(_, next: Form | null) => {
        if (next === null) return
        choose(next)
        // It stands in another row then, and is made anew.
        requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[value=${next}]`)?.focus())
      }}
    >
      <ToggleButton value="inline">Inline commands</ToggleButton>
      <ToggleButton value="remote">From a URL</ToggleButton>
    </ToggleButtonGroup>
  )
  const { inline, remote } = choice
  const script = { field: { ...inline, label: 'Script' }, path: child(path, inline.name) }
  const hasLines = useWorkspaceState((state) => (shownAt(state, script.path).type ?? NodeType.Array) === NodeType.Array)
  const isInline = shown.includes('inline')
  return (
    <Box ref={box} sx={{ display: 'grid', gap: '16px' }}>
      {isInline && hasLines ? (
        <ScriptField {...script} action={toggle} />
      ) : (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: '-12px' }}>{toggle}</Box>
      )}
      {isInline && !hasLines && <NestedField {...script} />}
      {shown.includes('remote') &&
        remote.map((field) => (
          <ChecksumDrop key={field.name} field={field} fields={remote} owner={path}>
            <NestedField field={field} path={child(path, field.name)} />
          </ChecksumDrop>
        ))}
    </Box>
  )
}

/** Which of the two the text has (both, where it has both), and the way to change. */
function useForms({ inline, remote }: ScriptPair, path: Pointer): [readonly Form[], (form: Form) => void] {
  const { actions, getState } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const hasInline = useWorkspaceState((state) => hasAny(state, path, [inline]))
  const hasRemote = useWorkspaceState((state) => hasAny(state, path, remote))
  const [chosen, setChosen] = useState<Form>('inline')
  // What is switched away from stays in memory until the card closes (UX §10). Without its place: the step may move.
  const left = useRef<Partial<Record<Form, readonly Property[]>>>({})
  const shown: readonly Form[] =
    hasInline && hasRemote ? ['inline', 'remote'] : hasInline ? ['inline'] : hasRemote ? ['remote'] : [chosen]
  const choose = (next: Form) => {
    setChosen(next)
    if (isReadOnly || shown.includes(next)) return
    const present = propertiesOf(getState(), path, next === 'remote' ? [inline] : remote)
    if (present.length > 0) left.current[next === 'remote' ? 'inline' : 'remote'] = present
    const at = (name: string) => [...fromPointer(path), name]
    const edits = [
      ...(left.current[next] ?? []).map(({ name, source }): Edit => ({
        op: 'set',
        path: at(name),
        content: { source },
      })),
      ...present.map(({ name }): Edit => ({ op: 'remove', path: at(name) })),
    ]
    const label = next === 'inline' ? 'Script changed to commands' : 'Script changed to a URL'
    if (edits.length > 0) actions.edit(label, edits)
  }
  return [shown, choose]
}

function hasAny(state: WorkspaceState, path: Pointer, fields: readonly Field[]) {
  return fields.some(({ name }) => valueAt(state, child(path, name)) !== undefined)
}

/** Those of the fields that the text has, as they are written. */
function propertiesOf(state: WorkspaceState, path: Pointer, fields: readonly Field[]): readonly Property[] {
  return fields.flatMap(({ name }) => {
    const source = sourceAt(state, child(path, name))
    return source === undefined ? [] : [{ name, source }]
  })
}
