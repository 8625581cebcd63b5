import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { Box, Typography } from '@mui/material'
import { useId } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { choicesOf } from './choices.ts'
import { worstOf } from './field-shell.tsx'
import { UnlessBlock } from './raw-json.tsx'
import { child } from './read.ts'
import { ScalarBox } from './scalar-box.tsx'
import { decodeFlag, decodeNumber, decodeText, useScalar } from './scalar.ts'
import type { Scalar } from './scalar.ts'
import { ValueSelect } from './select-field.tsx'
import { ChoiceInput } from './suggesting-fields.tsx'
import { TypedBox, useTypedBox } from './typed-box.tsx'

/** What stands above a column: "Size (GB)". Its cells have no room for a unit. */
export function columnLabel({ label, unit }: Field): string {
  return unit === undefined || label.toLowerCase().includes(unit) ? label : `${label} (${unit})`
}

/** One value of a row; its column names it, above the table or, in a narrow pane, above itself. */
export function TableCell({ column, row }: { column: Field; row: Pointer }) {
  const path = child(row, column.name)
  const id = useId()
  const { shape } = column
  const decode = shape.type === 'integer' ? decodeNumber : shape.type === 'boolean' ? decodeFlag : decodeText
  const scalar = useScalar(path, decode)
  const findings = useFindings(path, true)
  const hasFindings = findings.length > 0
  // An expression or a placeholder: a column of numbers would cut it to its first letters.
  const isLong = shape.type === 'integer' && scalar.shown.type === NodeType.String
  const facts = {
    id,
    labelId: `${id}-label`,
    describedBy: hasFindings ? `${id}-findings` : undefined,
    severity: worstOf(findings),
  }
  return (
    <>
      <div data-path={path} className={isLong ? 'field is-long' : 'field'}>
        <Typography className="cell-label" variant="caption" color="textSecondary" sx={{ display: 'block', mb: '2px' }}>
          {columnLabel(column)}
        </Typography>
        <UnlessBlock path={path} label={columnLabel(column)}>
          <CellControl column={column} scalar={scalar} facts={facts} />
        </UnlessBlock>
      </div>
      {/* A column of numbers is too narrow for words: they stand below the whole row. */}
      {hasFindings && (
        <Box className="cell-findings">
          <FindingsList findings={findings} id={`${id}-findings`} />
        </Box>
      )}
    </>
  )
}

interface CellControlProps {
  column: Field
  scalar: Scalar
  facts: { id: string; labelId: string; describedBy: string | undefined; severity: ReturnType<typeof worstOf> }
}

function CellControl({ column, scalar, facts }: CellControlProps) {
  const { shape } = column
  const label = columnLabel(column)
  const isClosed = shape.type === 'string' && shape.values !== undefined
  const box = useTypedBox(!isClosed || scalar.form !== 'literal')
  if (!box.isShown) return <ValueSelect field={column} scalar={scalar} facts={facts} label={label} onType={box.open} />
  const choices = choicesOf(shape)
  if (choices) return <ChoiceInput field={column} scalar={scalar} facts={facts} label={label} choices={choices} />
  return (
    <TypedBox box={box}>
      <ScalarBox
        scalar={scalar}
        label={label}
        isNamed
        id={facts.id}
        severity={facts.severity}
        describedBy={facts.describedBy}
        isTight
        placeholder={column.ifOmitted?.replace(/ if omitted$/, '')}
        inputMode={shape.type === 'integer' ? 'numeric' : undefined}
      />
    </TypedBox>
  )
}
