import type { ReadText } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Box, IconButton, Link } from '@mui/material'
import { useState } from 'react'
import { fontCode, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { useCopy } from './use-copy.ts'

interface CommandLineProps {
  label: string
  command: (read: ReadText) => string
  /** Of the field it finds a value for; what it reads counts from the object that holds it. */
  path: Pointer
}

/** The `az` command that finds a value, filled in from the template; folded away until asked for. */
export function CommandLine({ label, command, path }: CommandLineProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {' '}
      <Link
        component="button"
        type="button"
        color="textSecondary"
        underline="always"
        aria-expanded={isOpen}
        aria-label={`Command that finds: ${label}`}
        sx={{ fontSize: 'inherit', lineHeight: 'inherit', verticalAlign: 'baseline' }}
        onClick={() => setOpen(!isOpen)}
      >
        Find with az
      </Link>
      {isOpen && <Command command={command} owner={path.slice(0, path.lastIndexOf('/'))} />}
    </>
  )
}

/** A command as it stands for the template now, with a way to take it along. */
export function Command({ command, owner }: { command: (read: ReadText) => string; owner: Pointer }) {
  const text = useWorkspaceState((state) => command(readerAt(state, owner)))
  return <CodeToCopy text={text} />
}

/** A command with a way to take it along. */
export function CodeToCopy({ text }: { text: string }) {
  const copy = useCopy()
  return (
    <Box sx={box}>
      <Box component="code" sx={{ flex: 1, minWidth: 0, py: '5px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {text}
      </Box>
      <IconButton aria-label="Copy command" onClick={() => copy(text, 'Command')}>
        <ContentCopyOutlined />
      </IconButton>
    </Box>
  )
}

function readerAt(state: WorkspaceState, owner: Pointer): ReadText {
  return (path) => {
    const value = valueAt(state, path.startsWith('/') ? path : `${owner}/${path}`)
    return value?.form === 'literal' && value.text !== '' ? value.text : undefined
  }
}

const box = {
  display: 'flex',
  gap: '8px',
  mt: '6px',
  pl: '10px',
  pr: '4px',
  py: '3px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '19px',
  color: 'text.primary',
  backgroundColor: ui('sunken'),
  border: `1px solid ${ui('border')}`,
  borderRadius: '6px',
} as const
