import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { isDamaged } from '#core/text/read.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import Add from '@mui/icons-material/Add'
import { Box, Button, Link, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { addWords } from '../fields/add-words.ts'
import { CommandLine } from '../fields/command-line.tsx'
import { DamagedText } from '../fields/damaged-text.tsx'
import { fitOf, RawField } from '../fields/field.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { ObjectFields } from '../fields/object-fields.tsx'
import { shownAt, useIsPresent, useIsReadOnly } from '../fields/read.ts'
import { SinceBadge } from '../fields/since-badge.tsx'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

interface SectionProps {
  title: ReactNode
  /** Right of the title. */
  action?: ReactNode
  note?: ReactNode
  help?: ReactNode
  children?: ReactNode
}

/** A titled group of fields within a step. */
export function Section({ title, action, note, help, children }: SectionProps) {
  return (
    <Box component="section" sx={{ mt: '24px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minHeight: 32, mb: '4px' }}>
        <Typography variant="h2">{title}</Typography>
        {note}
        {action !== undefined && <Box sx={{ ml: 'auto' }}>{action}</Box>}
      </Box>
      {help !== undefined && (
        <Typography component="div" variant="body2" color="textSecondary" sx={{ mb: '8px' }}>
          {help}
        </Typography>
      )}
      {children}
    </Box>
  )
}

export function Panel({ children }: { children: ReactNode }) {
  return <Box sx={panel}>{children}</Box>
}

type ObjectField = Field & { shape: { type: 'object' } }

export function isObjectField(field: Field): field is ObjectField {
  return field.shape.type === 'object'
}

/** An object as a section of its own. One whose properties are all asked for shows a sentence and Add until it exists. */
export function ObjectSection({ field, path }: { field: ObjectField; path: Pointer }) {
  const isPresent = useIsPresent(path)
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const findings = useFindings(path)
  const fit = useWorkspaceState((state) => fitOf(field.shape, shownAt(state, path)))
  const isOptional = field.shape.fields.every(({ required }) => required === true)
  const isShown = isPresent || isOpen || !isOptional
  const open = (opens: boolean) => {
    setOpen(opens)
    if (opens) requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input')?.focus())
  }
  if (fit === 'locked') {
    return (
      <Box sx={{ mt: '28px' }}>
        <LockedBlock label={field.label} path={path} />
      </Box>
    )
  }
  return (
    <Box ref={box} data-path={path} sx={{ '&[data-flash] h2': { backgroundColor: ui('accentTint') } }}>
      <Section
        title={field.label}
        note={
          <>
            {!isShown && <NotSet />}
            <SinceBadge field={field} />
          </>
        }
        help={
          <>
            {field.help}
            {field.command && <CommandLine label={field.label} command={field.command} path={path} />}
          </>
        }
        action={<SectionAction field={field} path={path} isShown={isShown} isPresent={isPresent} onOpen={open} />}
      >
        {isShown && (
          <Panel>
            <SectionBody field={field} path={path} fit={fit} />
          </Panel>
        )}
        <FindingsList findings={findings} />
      </Section>
    </Box>
  )
}

function NotSet() {
  return (
    <Typography variant="caption" color="textSecondary">
      not set
    </Typography>
  )
}

interface SectionActionProps {
  field: ObjectField
  path: Pointer
  isShown: boolean
  isPresent: boolean
  onOpen: (opens: boolean) => void
}

/** Add what is not there, take out what is. */
function SectionAction({ field, path, isShown, isPresent, onOpen }: SectionActionProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  if (isReadOnly || (isShown && !isPresent)) return null
  if (!isShown) {
    return (
      <Button startIcon={<Add />} onClick={() => onOpen(true)}>
        {addWords(field)}
      </Button>
    )
  }
  return (
    <Link
      component="button"
      type="button"
      aria-label={`Remove ${field.label}`}
      sx={{ fontSize: '0.8125rem' }}
      onClick={() => {
        onOpen(false)
        actions.setField(fromPointer(path), undefined, { label: `${field.label} removed` })
        // What was pressed goes away.
        actions.showField(path)
      }}
    >
      Remove
    </Link>
  )
}

function SectionBody({ field, path, fit }: { field: ObjectField; path: Pointer; fit: ReturnType<typeof fitOf> }) {
  const isBroken = useIsDamaged(path)
  if (isBroken) return <DamagedText path={path} label={field.label} />
  if (fit === 'other') return <RawField field={{ ...field, help: '' }} path={path} />
  return <ObjectFields declared={field.shape.fields} path={path} />
}

/** Part of the value's text cannot be read. */
export function useIsDamaged(path: Pointer): boolean {
  return useWorkspaceState((state) => {
    const tree = templateOf(state)?.tree
    const node = valueAt(state, path)?.node
    return tree !== undefined && node !== undefined && tree.damaged.length > 0 && isDamaged(tree, node)
  })
}

const panel = {
  p: '16px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
  '@container pane (max-width: 539px)': { p: '14px 12px' },
} as const
