import type { Field } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import Add from '@mui/icons-material/Add'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Link } from '@mui/material'
import { useRef, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { addWords } from './add-words.ts'
import { FieldShell } from './field-shell.tsx'
import { KeptAsIs } from './kept-as-is.tsx'
import { LaterFields } from './later-fields.tsx'
import { FieldCells, grid } from './object-fields.tsx'
import { child, countAt, isContainer, shownAt, useIsReadOnly } from './read.ts'
import { RawJson } from './raw-json.tsx'
import { TextRow } from './string-list.tsx'
import { columnLabel, TableCell } from './table-cell.tsx'
import { tableLook } from './table-look.ts'
import { useObject } from './use-object.ts'

export interface TableFieldProps {
  field: Field
  path: Pointer
  /** Properties of the items in all versions, of one value each. */
  declared: readonly Field[]
}

/** A list of small objects as a table; where the pane is narrow, each row becomes a group of its own. */
export function TableField({ field, path, declared }: TableFieldProps) {
  const isReadOnly = useIsReadOnly()
  const [isRaw, setRaw] = useState(false)
  const count = useWorkspaceState((state) => countAt(state, path))
  // A list has no keys of its own, so these are what is offered to any row.
  const { fields: columns, later } = useObject(declared, path)
  const rows = useRef<HTMLDivElement>(null)
  const { add, remove } = useRows(field, path, count, columns)
  const focusRow = (index: number) => {
    requestAnimationFrame(() => {
      rows.current?.children[index]?.querySelector<HTMLElement>('input')?.focus()
    })
  }
  const widths = columns.map((column, index) => widthOf(column, index))
  // Where all are numbers the room that is left is a column too: what is found of them needs it.
  const template = `${widths.join(' ')} 28px${widths.every((width) => width === number) ? ' minmax(0, 1fr)' : ''}`
  return (
    <FieldShell
      field={field}
      path={path}
      isGroup
      action={
        count > 0 && (
          <Link component="button" type="button" sx={{ fontSize: '0.8125rem' }} onClick={() => setRaw(!isRaw)}>
            {isRaw ? 'Edit as table' : 'Edit as JSON'}
          </Link>
        )
      }
    >
      {({ labelId }) =>
        isRaw ? (
          <RawJson path={path} name={{ label: field.label }} describedBy={labelId} />
        ) : (
          <>
            {count > 0 && (
              <Box sx={tableLook} style={{ ['--columns' as string]: template }}>
                <Box aria-hidden className="table-head">
                  {columns.map((column) => (
                    <span key={column.name}>{columnLabel(column)}</span>
                  ))}
                </Box>
                <Box ref={rows}>
                  {Array.from({ length: count }, (_, index) => (
                    <Box key={index} role="group" aria-label={`${field.label} ${index + 1}`} className="table-row">
                      <RowValue
                        label={`${field.label} ${index + 1}`}
                        row={child(path, index)}
                        columns={columns}
                        declared={declared}
                      />
                      <IconButton
                        aria-label={`Remove ${index + 1} of ${field.label}`}
                        disabled={isReadOnly}
                        onClick={() => {
                          remove(index)
                          focusRow(Math.min(index, count - 2))
                        }}
                      >
                        <DeleteOutlined />
                      </IconButton>
                    </Box>
                  ))}
                </Box>
              </Box>
            )}
            {!isReadOnly && (
              <Button
                startIcon={<Add />}
                sx={{ ml: '-10px', mt: count > 0 ? '8px' : 0 }}
                onClick={() => {
                  add()
                  focusRow(count)
                }}
              >
                {addWords(field)}
              </Button>
            )}
            <LaterFields fields={later} />
          </>
        )
      }
    </FieldShell>
  )
}

interface RowProps {
  row: Pointer
  columns: readonly Field[]
  declared: readonly Field[]
}

/** A cell for each column; one box for a row that comes from an expression, or is no object for another reason. */
function RowValue({ label, ...props }: RowProps & { label: string }) {
  const { row } = props
  const type = useWorkspaceState((state) => shownAt(state, row).type)
  if (type === undefined || type === NodeType.Object) return <RowCells {...props} />
  return (
    <Box sx={{ gridColumn: '1 / -2', minWidth: 0 }}>
      {isContainer(type) ? <RawJson path={row} name={{ label }} /> : <TextRow label={label} path={row} />}
    </Box>
  )
}

/** What this row alone has, because the version lacks it or nobody declared it, stands below its cells. */
function RowCells({ row, columns, declared }: RowProps) {
  const { fields, unknown } = useObject(declared, row)
  const kept = fields.filter(({ name }) => !columns.some((column) => column.name === name))
  return (
    <>
      {columns.map((column) => (
        <TableCell key={column.name} column={column} row={row} />
      ))}
      {kept.length + unknown.length > 0 && (
        <Box className="row-kept" sx={grid}>
          <FieldCells fields={kept} path={row} />
          <Box className="wide">
            <KeptAsIs owner={row} keys={unknown} />
          </Box>
        </Box>
      )}
    </>
  )
}

function useRows(field: Field, path: Pointer, count: number, columns: readonly Field[]) {
  const { actions } = useWorkspace()
  const parts = fromPointer(path)
  const required = columns.filter((column) => column.required === true)
  const fresh: JsonValue = Object.fromEntries(required.map(({ name }) => [name, '']))
  return {
    add: () => {
      const label = `Row added to ${field.label}`
      if (count === 0) actions.setField(parts, [fresh], { label })
      else actions.edit(label, [{ op: 'insert', path: parts, index: count, content: { value: fresh } }])
    },
    remove: (index: number) => {
      const path = count === 1 ? parts : [...parts, index]
      actions.edit(`Row taken out of ${field.label}`, [{ op: 'remove', path }])
      // The table goes with its last row, to which focus would go on.
      if (count === 1) actions.showField(toPointer(parts))
    },
  }
}

const number = '64px'

/** Numbers are short, the first column has the names. */
function widthOf({ shape }: Field, index: number): string {
  if (shape.type === 'integer') return number
  return index === 0 ? 'minmax(0, 1fr)' : 'minmax(0, 1.05fr)'
}
