import { Box } from '@mui/material'
import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { loadSuggestions } from './suggesting-fields.tsx'

/** Tables hold fields that suggest, and come when those do. */
const table = () => import('./table-field.tsx')
const LateTableField = lazy(async () => ({ default: (await table()).TableField }))

export function TableField(props: ComponentProps<typeof LateTableField>) {
  return (
    <Suspense fallback={<Box sx={{ minHeight: 120 }} />}>
      <LateTableField {...props} />
    </Suspense>
  )
}

/** Asked for when the page has nothing better to do, so that no field is seen changing. */
export async function loadLateFields(): Promise<void> {
  await Promise.all([loadSuggestions(), table()])
}
