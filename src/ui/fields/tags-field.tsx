import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import Add from '@mui/icons-material/Add'
import { Box, Button } from '@mui/material'
import { useRef, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { FieldShell } from './field-shell.tsx'
import { child, keysAt, sameList, textsAt, useIsReadOnly } from './read.ts'
import { TagRow } from './tag-row.tsx'

/** Free keys with text values, a row each, in the order of the text. */
export function TagsField({ field, path }: { field: Field; path: Pointer }) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const keys = useWorkspaceState((state) => keysAt(state, path), sameList)
  const texts = useWorkspaceState((state) => textsAt(state, path), sameList)
  const [isAdding, setAdding] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const focusRow = (index: number, part: 'key' | 'value') => {
    requestAnimationFrame(() => {
      const row = list.current?.children[index]
      const target = row?.querySelector<HTMLElement>(`[data-part=${part}] input`)
      ;(target ?? list.current?.parentElement?.querySelector<HTMLElement>('button'))?.focus()
    })
  }
  const parts = fromPointer(path)
  const add = (key: string) => {
    setAdding(false)
    if (key.trim() === '') return
    actions.setField([...parts, key], '', { label: `Tag ${key} added` })
    focusRow(keys.length, 'value')
  }
  const rename = (index: number, key: string) => {
    actions.renameKey([...parts, keys[index] ?? ''], key)
  }
  const remove = (index: number) => {
    const isLast = keys.length === 1
    actions.setField(isLast ? parts : [...parts, keys[index] ?? ''], undefined, {
      label: `Tag ${keys[index] ?? ''} removed`,
    })
    focusRow(Math.min(index, keys.length - 2), 'key')
  }
  return (
    <FieldShell field={field} path={path} isGroup>
      {() => (
        <>
          <Box ref={list} sx={{ display: 'grid', gap: '8px' }}>
            {keys.map((key, index) => (
              <TagRow
                // Keys change while they are typed and may stand twice; rows are never reordered here.
                key={index}
                tagKey={key}
                path={child(path, key)}
                taken={keys}
                shadowed={keys.lastIndexOf(key) === index ? undefined : texts[index]}
                onRename={(next) => rename(index, next)}
                onRemove={() => remove(index)}
              />
            ))}
            {isAdding && <TagRow key="new" tagKey="" taken={keys} onRename={add} onRemove={() => setAdding(false)} />}
          </Box>
          {!isReadOnly && !isAdding && (
            <Button
              startIcon={<Add />}
              sx={{ ml: '-10px', mt: keys.length > 0 ? '8px' : 0 }}
              onClick={() => setAdding(true)}
            >
              Add a tag
            </Button>
          )}
        </>
      )}
    </FieldShell>
  )
}
