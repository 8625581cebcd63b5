import { formatResourceId, isResourceIdFormat } from '#catalog/resource-ids.ts'
import type { ResourceIdFormat } from '#catalog/resource-ids.ts'
import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import Add from '@mui/icons-material/Add'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton } from '@mui/material'
import { useRef } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { addWords } from './add-words.ts'
import { FieldShell, worstOf } from './field-shell.tsx'
import { focusToFill } from './focus-to-fill.ts'
import { UnlessBlock } from './raw-json.tsx'
import { child, countAt, useIsReadOnly } from './read.ts'
import { ResourceIdField } from './resource-id-field.tsx'
import { ScalarBox } from './scalar-box.tsx'
import { useScalar } from './scalar.ts'

/** A list of texts, a row each. */
export function StringList({ field, path }: { field: Field; path: Pointer }) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const count = useWorkspaceState((state) => countAt(state, path))
  const list = useRef<HTMLDivElement>(null)
  const parts = fromPointer(path)
  const format =
    field.shape.type === 'list' && field.shape.items.type === 'string' ? field.shape.items.format : undefined
  const idFormat = isResourceIdFormat(format) ? format : undefined
  const focusRow = (index: number) => {
    requestAnimationFrame(() => {
      const input = list.current?.children[index]?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        'input, textarea',
      )
      if (input) focusToFill(input)
      else list.current?.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus()
    })
  }
  const add = () => {
    const value = idFormat ? formatResourceId(idFormat, {}) : ''
    const label = `Line added to ${field.label}`
    if (count === 0) actions.setField(parts, [value], { label })
    else actions.edit(label, [{ op: 'insert', path: parts, index: count, content: { value } }])
    focusRow(count)
  }
  const remove = (index: number) => {
    const path = count === 1 ? parts : [...parts, index]
    actions.edit(`Line taken out of ${field.label}`, [{ op: 'remove', path }])
    focusRow(Math.min(index, count - 2))
  }
  return (
    <FieldShell field={field} path={path} isGroup>
      {() => (
        <>
          <Box ref={list} sx={{ display: 'grid', gap: idFormat ? '12px' : '8px' }}>
            {Array.from({ length: count }, (_, index) => (
              <Box key={index} sx={row}>
                <UnlessBlock path={child(path, index)} label={`${field.label} ${index + 1}`}>
                  <ListRow field={field} path={child(path, index)} number={index + 1} format={idFormat} />
                </UnlessBlock>
                <IconButton
                  aria-label={`Remove ${index + 1} of ${field.label}`}
                  disabled={isReadOnly}
                  onClick={() => remove(index)}
                >
                  <DeleteOutlined />
                </IconButton>
              </Box>
            ))}
          </Box>
          {!isReadOnly && (
            <Button startIcon={<Add />} sx={{ ml: '-10px', mt: count > 0 ? '8px' : 0 }} onClick={add}>
              {addWords(field)}
            </Button>
          )}
        </>
      )}
    </FieldShell>
  )
}

interface ListRowProps {
  field: Field
  path: Pointer
  number: number
  format: ResourceIdFormat | undefined
}

function ListRow({ field, path, number, format }: ListRowProps) {
  if (format) {
    const row: Field = { name: `${number}`, label: `${number}`, help: '', shape: { type: 'string', format } }
    return <ResourceIdField field={row} path={path} format={format} />
  }
  return <TextRow label={`${field.label} ${number}`} path={path} />
}

/** One text of a list, whatever stands in it. */
export function TextRow({ label, path }: { label: string; path: Pointer }) {
  const scalar = useScalar(path, (draft) => draft)
  const findings = useFindings(path, true)
  return (
    <div data-path={path} className="field">
      <ScalarBox scalar={scalar} label={label} isNamed severity={worstOf(findings)} />
      <FindingsList findings={findings} />
    </div>
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '8px',
  alignItems: 'start',
  '& > .MuiIconButton-root': { mt: '2px' },
} as const
