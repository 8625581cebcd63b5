import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, ButtonBase, Checkbox, FormLabel, Link, Typography } from '@mui/material'
import { useState } from 'react'
import { fontCode, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { FieldShell, labelRow } from './field-shell.tsx'
import type { ControlFacts } from './field-shell.tsx'
import { useIsReadOnly } from './read.ts'
import { decodeFlag, useScalar } from './scalar.ts'
import type { Scalar } from './scalar.ts'
import { ScalarInput } from './scalar-input.tsx'
import { SinceBadge } from './since-badge.tsx'

/**
 * Yes, no, or omitted. Not a switch: that would read as applied at once, and
 * could not show "omitted". Anything else the text holds is shown as text.
 */
export function FlagField({ field, path }: { field: Field; path: Pointer }) {
  const scalar = useScalar(path, decodeFlag)
  const [isTyped, setTyped] = useState(false)
  const isFlag = scalar.shown.type === undefined || scalar.shown.type === NodeType.Boolean
  if (!isFlag || isTyped) return <ScalarInput field={field} path={path} decode={decodeFlag} />
  return (
    <FieldShell field={field} path={path} refusal={scalar.refusal} hidesLabel={field.half !== true}>
      {(facts) => <FlagLine field={field} scalar={scalar} facts={facts} onType={() => setTyped(true)} />}
    </FieldShell>
  )
}

interface FlagLineProps {
  field: Field
  scalar: Scalar
  facts: ControlFacts
  onType: () => void
}

function FlagLine({ field, scalar, facts, onType }: FlagLineProps) {
  const isReadOnly = useIsReadOnly()
  const isOmitted = scalar.shown.type === undefined
  const isHalf = field.half === true
  return (
    <Box className={isHalf ? undefined : 'field-label'} sx={isHalf ? halfLine : line}>
      <Checkbox
        checked={scalar.value === 'true'}
        indeterminate={isOmitted && field.fallback === true}
        onChange={(_, isOn) => {
          if (!isReadOnly) scalar.change(isOn ? 'true' : 'false')
        }}
        slotProps={{
          input: {
            id: facts.id,
            'aria-describedby': facts.describedBy,
            'aria-readonly': isReadOnly,
            ...(facts.severity === 'error' && { 'aria-invalid': true }),
          },
        }}
      />
      {!isHalf && (
        <>
          <FormLabel htmlFor={facts.id}>{field.label}</FormLabel>
          <SinceBadge field={field} />
        </>
      )}
      <Typography variant="caption" color="textSecondary">
        {stateOf(field, scalar)}
      </Typography>
      {!isReadOnly && (
        <FlagActions field={field} isOmitted={isOmitted} onOmit={() => scalar.change('')} onType={onType} />
      )}
    </Box>
  )
}

/** In words what the tick does not tell: that it is not there, and what holds then. */
function stateOf({ ifOmitted = 'Omitted', half }: Field, { shown, value }: Scalar): string {
  if (shown.type === undefined) return half === true ? ifOmitted : `${ifOmitted}.`
  if (half !== true) return ''
  return value === 'true' ? 'On' : 'Off'
}

interface FlagActionsProps {
  field: Field
  isOmitted: boolean
  onOmit: () => void
  onType: () => void
}

function FlagActions({ field, isOmitted, onOmit, onType }: FlagActionsProps) {
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  return (
    <>
      {!isOmitted && (
        <Link component="button" type="button" aria-label={`Omit ${field.label}`} sx={small} onClick={onOmit}>
          Omit
        </Link>
      )}
      {hasExpressions && (
        <ButtonBase className="quiet-fx" aria-label={`Use an expression for ${field.label}`} sx={fx} onClick={onType}>
          fx
        </ButtonBase>
      )}
    </>
  )
}

const line = {
  ...labelRow,
  mb: 0,
  minHeight: 24,
  pr: '28px',
  '& .quiet-fx': { opacity: 0 },
  '&:hover .quiet-fx, &:focus-within .quiet-fx': { opacity: 1 },
  '@media (pointer: coarse)': { '& .quiet-fx': { opacity: 1 } },
} as const

const halfLine = { ...line, minHeight: 32 } as const

const small = { fontSize: '0.75rem', lineHeight: '17px' } as const

const fx = {
  position: 'absolute',
  right: 0,
  px: '4px',
  borderRadius: '4px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  fontStyle: 'italic',
  color: ui('textFaint'),
  '&:hover': { color: ui('expr'), backgroundColor: ui('exprTint') },
} as const
