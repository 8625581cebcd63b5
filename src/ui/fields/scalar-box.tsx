import type { Severity } from '#core/finding.ts'
import { useForkRef } from '@mui/material'
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ExpressionMenu } from './expression-menu.tsx'
import { useIsReadOnly } from './read.ts'
import type { Scalar } from './scalar.ts'
import { ValueInput } from './value-input.tsx'

interface ScalarBoxProps {
  scalar: Scalar
  /** What the value is called. */
  label: string
  /** No label stands beside the box: it is named by its own. */
  isNamed?: boolean
  id?: string
  severity?: Severity | undefined
  describedBy?: string | undefined
  placeholder?: string | undefined
  isCode?: boolean
  isTight?: boolean
  unit?: string | undefined
  inputMode?: 'numeric' | undefined
  /** What "Use a literal" puts in place of an expression. */
  literal?: string | undefined
}

const StillInput = memo(ValueInput)

/**
 * A box for one value. The browser holds what is typed, and what stands in the
 * document is put in where it differs: a key draws nothing here.
 */
export function ScalarBox({ scalar, label, isNamed = false, inputMode, literal = '', ...look }: ScalarBoxProps) {
  const { value, form, change, choose, handlers } = scalar
  const isReadOnly = useIsReadOnly()
  const input = useRef<HTMLInputElement>(null)
  const ref = useForkRef(input, scalar.ref)
  const [first] = useState(value)
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value
  })
  const inputProps = useMemo(
    () => ({ ...(isNamed && { 'aria-label': label }), ...(inputMode && { inputMode }) }),
    [isNamed, label, inputMode],
  )
  return (
    <StillInput
      {...look}
      defaultValue={first}
      form={form}
      isReadOnly={isReadOnly}
      inputProps={inputProps}
      inputRef={ref}
      onText={change}
      expressionMenu={
        form === 'expression' && (
          <ExpressionMenu label={label} text={value} onLiteral={isReadOnly ? undefined : () => choose(literal)} />
        )
      }
      {...handlers}
    />
  )
}
