import { defaultOf } from '#catalog/expressions/declared-default.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { fontCode } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import type { Scalar } from './scalar.ts'

/** What an expression stands for as long as nobody says otherwise; `undefined` for literals, and where the template does not tell. */
export function useDefault({ form, shown }: Pick<Scalar, 'form' | 'shown'>): string | undefined {
  return useWorkspaceState((state) => {
    const template = templateOf(state)
    return form === 'expression' && template ? defaultOf(template.tree, shown.text, template.scope) : undefined
  })
}

/** "Now win11-24h2-avd, its default." */
export function DefaultWords({ text }: { text: string }) {
  return (
    <>
      Now{' '}
      <Box component="code" sx={{ fontFamily: fontCode, fontSize: '0.71875rem' }}>
        {text}
      </Box>
      , its default.
    </>
  )
}
