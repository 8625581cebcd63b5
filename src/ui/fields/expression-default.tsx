import { defaultOf } from '#catalog/expression-default.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import { fontCode } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import type { Scalar } from './scalar.ts'

/** "Now win11-24h2-avd, its default.": what an expression stands for as long as nobody says otherwise. */
export function useDefault({ form, shown }: Scalar): ReactNode {
  const text = useWorkspaceState((state) => {
    const tree = templateOf(state)?.tree
    return form === 'expression' && tree ? defaultOf(tree, shown.text) : undefined
  })
  if (text === undefined) return undefined
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
