import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import Add from '@mui/icons-material/Add'
import { Box, Button, Link, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { addWords } from './add-words.ts'
import { CommandLine } from './command-line.tsx'
import { labelRow } from './field-shell.tsx'
import { ObjectFields } from './object-fields.tsx'
import { useIsPresent, useIsReadOnly } from './read.ts'
import { SinceBadge } from './since-badge.tsx'

/** An object within a form: a sentence and Add until it exists, a bordered group from then on. Nothing is written before something is typed. */
export function GroupField({ field, path, declared }: { field: Field; path: Pointer; declared: readonly Field[] }) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const isPresent = useIsPresent(path)
  const findings = useFindings(path)
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isShown = isPresent || isOpen
  const open = () => {
    setOpen(true)
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('.group-body input, .group-body [tabindex="0"]')?.focus(),
    )
  }
  const remove = () => {
    setOpen(false)
    if (isPresent) actions.setField(fromPointer(path), undefined, { label: `${field.label} removed` })
    // What was pressed goes away.
    actions.showField(path)
  }
  return (
    <Box ref={box} data-path={path} role="group" aria-label={field.label} className="field" sx={isShown ? frame : {}}>
      <Box className="field-label" sx={{ ...labelRow, mb: 0 }}>
        <Typography variant="h3" component="span">
          {field.label}
        </Typography>
        {!isShown && (
          <Typography component="span" variant="caption" color="textSecondary">
            not set
          </Typography>
        )}
        <SinceBadge field={field} />
        {!isReadOnly && (
          <Box sx={{ ml: 'auto' }}>
            {isShown ? (
              <Link
                component="button"
                type="button"
                aria-label={`Remove ${field.label}`}
                sx={{ fontSize: '0.8125rem' }}
                onClick={remove}
              >
                Remove
              </Link>
            ) : (
              <Button startIcon={<Add />} sx={{ my: '-6px', mr: '-10px' }} onClick={open}>
                {addWords(field)}
              </Button>
            )}
          </Box>
        )}
      </Box>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: '2px' }}>
        {field.help}
        {field.command && <CommandLine label={field.label} command={field.command} path={path} />}
      </Typography>
      <FindingsList findings={findings} />
      {isShown && (
        <Box className="group-body" sx={{ mt: '12px' }}>
          <ObjectFields declared={declared} path={path} />
        </Box>
      )}
    </Box>
  )
}

const frame = { p: '12px 14px 14px', border: `1px solid ${ui('border')}`, borderRadius: '8px' } as const
