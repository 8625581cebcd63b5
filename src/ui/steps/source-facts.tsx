import { defaultOf } from '#catalog/expressions/declared-default.ts'
import { osOfImage } from '#catalog/guess-os.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** What the names of a marketplace image tell of it. Nothing where they tell nothing. */
export function SourceFacts() {
  const facts = useWorkspaceState((state) => factsOf(state).join('\n'))
  const isGuess = useWorkspaceState(isGuessedFromSteps)
  if (facts === '') return null
  return (
    <Box sx={line}>
      {isGuess ? 'The names tell no system; guessed from the steps:' : 'Told from the offer and SKU:'}
      {facts.split('\n').map((fact) => (
        <Box key={fact} component="span" sx={chip}>
          {fact}
        </Box>
      ))}
    </Box>
  )
}

function isGuessedFromSteps(state: WorkspaceState): boolean {
  const template = templateOf(state)
  return template?.source !== undefined && osOfImage(template, template.source) === undefined
}

function factsOf(state: WorkspaceState): string[] {
  const template = templateOf(state)
  if (!template?.source || template.os === undefined) return []
  const names = ['offer', 'sku'].map((name) => {
    const value = template.source?.field(name)
    return (value?.form === 'expression' ? defaultOf(template.tree, value.text, template.scope) : value?.text) ?? ''
  })
  const [offer = '', sku = ''] = names
  const isSecond = /(^|[-_])(g2|gen2)($|[-_])|^win11-|^20\d\d.*-g2/i.test(sku) || /windows-11/i.test(offer)
  const isMulti = template.os === 'Windows' && /(^|[-_])(avd|evd)($|[-_])|multi/i.test(sku)
  return [template.os, ...(isSecond ? ['Generation 2'] : []), ...(isMulti ? ['Multi-session'] : [])]
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  mt: '20px',
  pt: '14px',
  borderTop: `1px solid ${ui('border')}`,
  fontSize: '0.8125rem',
  color: 'text.secondary',
} as const

const chip = {
  px: '7px',
  lineHeight: '20px',
  fontSize: '0.75rem',
  fontWeight: 500,
  color: 'text.primary',
  border: `1px solid ${ui('border')}`,
  borderRadius: '5px',
} as const
