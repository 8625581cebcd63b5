import type { Field } from '#core/field.ts'
import type { Finding, Severity } from '#core/finding.ts'
import type { Pointer } from '#core/text/path.ts'
import { Box, FormHelperText, FormLabel } from '@mui/material'
import { memo, useId } from 'react'
import type { ReactNode } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { CommandLine } from './command-line.tsx'
import { SinceBadge } from './since-badge.tsx'
import { ValueMenuButton } from './value-menu-button.tsx'

/** What a control needs to be named, described and coloured. */
export interface ControlFacts {
  readonly id: string
  readonly labelId: string
  readonly describedBy: string | undefined
  readonly severity: Severity | undefined
}

interface FieldShellProps {
  field: Field
  path: Pointer
  children: (facts: ControlFacts) => ReactNode
  /** At the right of the label: another way to edit the same value. */
  action?: ReactNode
  /** Findings of all that the field holds are shown here, because its parts show none. */
  holdsParts?: boolean
  /** A group of controls has a name but no one control the label could point to. */
  isGroup?: boolean
  /** Stands in place of the declared help. */
  help?: ReactNode
  /** Why the document did not take what was typed. */
  refusal?: string | undefined
  /** The control shows its own label. */
  hidesLabel?: boolean
}

/** All that surrounds a control: label, badge, help, the command that finds its value, and what was found of it. */
export function FieldShell({ field, path, children, refusal, ...props }: FieldShellProps) {
  const { holdsParts = false, isGroup = false, help = field.help } = props
  const id = useId()
  const findings = useFindings(path, holdsParts)
  const facts = factsOf(id, { hasHelp: help !== '', findings, isRefused: refusal !== undefined })
  return (
    <div data-path={path} {...(isGroup && { role: 'group', 'aria-labelledby': facts.labelId })} className="field">
      {props.hidesLabel !== true && (
        <LabelRow field={field} path={path} id={id} isGroup={isGroup} action={props.action} />
      )}
      {children(facts)}
      <HelpLine field={field} path={path} id={id} help={help} isIndented={props.hidesLabel === true} />
      <Found id={id} findings={findings} refusal={refusal} isIndented={props.hidesLabel === true} />
    </div>
  )
}

interface Said {
  hasHelp: boolean
  findings: readonly Finding[]
  isRefused: boolean
}

function factsOf(id: string, { hasHelp, findings, isRefused }: Said): ControlFacts {
  const describedBy = [hasHelp && `${id}-help`, (isRefused || findings.length > 0) && `${id}-findings`].filter(Boolean)
  return {
    id,
    labelId: `${id}-label`,
    describedBy: describedBy.length === 0 ? undefined : describedBy.join(' '),
    severity: isRefused ? 'error' : worstOf(findings),
  }
}

interface LabelRowProps {
  field: Field
  path: Pointer
  id: string
  isGroup: boolean
  action?: ReactNode
}

/** The value alone changes while it is typed: what stands around it is not drawn again. */
const LabelRow = memo(function LabelRow({ field, path, id, isGroup, action }: LabelRowProps) {
  return (
    <Box className="field-label" sx={labelRow}>
      <FormLabel id={`${id}-label`} {...(isGroup ? { component: 'span' as const } : { htmlFor: id })}>
        {field.label}
      </FormLabel>
      <SinceBadge field={field} />
      {action !== undefined && action !== false && <Box sx={{ ml: 'auto' }}>{action}</Box>}
      <ValueMenuButton field={field} path={path} labelId={`${id}-label`} />
    </Box>
  )
})

interface HelpLineProps {
  field: Field
  path: Pointer
  id: string
  help: ReactNode
  /** Under a label that stands beside its control. */
  isIndented: boolean
}

const HelpLine = memo(function HelpLine({ field, path, id, help, isIndented }: HelpLineProps) {
  if (help === '' && !field.command) return null
  return (
    <FormHelperText id={`${id}-help`} component="div" sx={isIndented ? { pl: '28px', mt: 0 } : {}}>
      {help}
      {field.command && <CommandLine label={field.label} command={field.command} path={path} />}
    </FormHelperText>
  )
})

interface FoundProps {
  id: string
  findings: readonly Finding[]
  refusal: string | undefined
  isIndented: boolean
}

const Found = memo(function Found({ id, findings, refusal, isIndented }: FoundProps) {
  return (
    <Box id={`${id}-findings`} sx={isIndented ? { pl: '28px' } : {}}>
      {refusal !== undefined && <Refusal reason={refusal} />}
      <FindingsList findings={findings} />
    </Box>
  )
})

/** Why the document did not take what was typed. */
export function Refusal({ reason }: { reason: string }) {
  return (
    <Box role="alert" sx={{ mt: '6px', fontSize: '0.75rem', lineHeight: '18px', color: 'error.main' }}>
      {reason}
    </Box>
  )
}

export function worstOf(findings: readonly { severity: Severity }[]): Severity | undefined {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity)
  if (has('error')) return 'error'
  if (has('warning')) return 'warning'
  return findings.length > 0 ? 'info' : undefined
}

export const labelRow = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  mb: '4px',
  minHeight: 20,
  '&:has(> .quiet-fx)': { pr: '28px' },
  borderRadius: '4px',
  boxShadow: '0 0 0 2px transparent',
} as const
