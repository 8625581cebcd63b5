import { fieldAtPath } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import { itemTitle, listItemOf, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import { Box, Popover, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { fontCode, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { RuleHelp } from './rule-help.tsx'
import { useFindings } from './use-findings.ts'

interface FieldHelpProps {
  /** What has the focus, below which the help stands. */
  anchor: Element
  path: Pointer
  /** Where nothing is known of the path. */
  otherwise: ReactNode
  onClose: () => void
}

/** What a field is for, what holds without it, its name in the JSON, and why something was found in it. */
export function FieldHelp({ anchor, path, otherwise, onClose }: FieldHelpProps) {
  const template = useWorkspaceState(templateOf)
  const findings = useFindings(path)
  const words = template && wordsOf(template, fromPointer(path))
  if (!words) return otherwise
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'field-help', tabIndex: -1, sx: paper },
      }}
    >
      <Typography id="field-help" component="h2" variant="h3">
        {words.title}
      </Typography>
      <Box sx={code}>{inJson(fromPointer(path))}</Box>
      <Typography variant="body2">{words.help}</Typography>
      {words.facts.map((fact) => (
        <Typography key={fact} variant="body2" color="textSecondary">
          {fact}
        </Typography>
      ))}
      {findings.map((finding) => (
        <Box key={finding.code}>
          <Typography variant="body2" sx={{ mb: '4px', fontWeight: 550 }}>
            {finding.message}
          </Typography>
          <RuleHelp finding={finding} />
        </Box>
      ))}
    </Popover>
  )
}

interface Words {
  readonly title: string
  readonly help: string
  readonly facts: readonly string[]
}

function wordsOf(template: Template, path: Path): Words | undefined {
  const field = fieldAtPath(template, path)
  if (field) return { title: field.label, help: field.help, facts: factsOf(field) }
  const place = listItemOf(path)
  const part = place && lists[place.list].items(template)[place.index]
  if (!place || !part?.kind) return undefined
  const notes = (part.kind.notes ?? []).map(({ text }) => text)
  return { title: itemTitle(part, place.index), help: part.kind.description, facts: notes }
}

function factsOf({ required, ifOmitted, unit, shape, since, until, os, deprecated }: Field): readonly string[] {
  const limits = shape.type === 'integer' ? [shape.minimum, shape.maximum] : []
  return [
    required === true && 'Required.',
    ifOmitted !== undefined && `${ifOmitted}.`,
    limits.every((limit) => limit !== undefined) && limits.length > 0 && `From ${limits.join(' to ')} ${unit ?? ''}`,
    os !== undefined && `${os} only.`,
    since !== undefined && `Since ${since}.`,
    until !== undefined && `Until ${until}.`,
    deprecated,
  ].filter((fact): fact is string => typeof fact === 'string')
}

/** properties.customize[0].inline */
function inJson(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' || /^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

const paper = {
  width: 420,
  maxWidth: 'calc(100vw - 32px)',
  p: '12px 16px',
  mt: '4px',
  display: 'flex',
  flexDirection: 'column',
  gap: '8px',
  borderRadius: '8px',
  border: `1px solid ${ui('border')}`,
  backgroundColor: ui('raised'),
  boxShadow: ui('shadow'),
  '&:focus': { outline: 'none' },
} as const
const code = { fontFamily: fontCode, fontSize: '0.75rem', color: ui('textFaint'), overflowWrap: 'anywhere' } as const
