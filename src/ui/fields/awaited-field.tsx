import { Box } from '@mui/material'
import type { ComponentProps } from 'react'
import { FieldShell } from './field-shell.tsx'

/** The place of a field whose control is on its way: as tall as the control without a value, so that nothing below moves. */
export function AwaitedField(props: Omit<ComponentProps<typeof FieldShell>, 'children'>) {
  return <FieldShell {...props}>{() => <Box sx={{ height: 32 }} />}</FieldShell>
}
