import { stepOf, steps } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import { fromPointer } from '#core/text/path.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { SeverityIcon } from '../icons.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'

/** Where part of the text cannot be read: what can be, all the same. Nothing where all is well. */
export function ReadableElsewhere() {
  const words = useWorkspaceState((state) => (state.analysis.tree.damaged.length === 0 ? '' : readable(state)))
  if (words === '') return null
  return (
    <Box
      sx={{
        display: 'flex',
        gap: '8px',
        alignItems: 'flex-start',
        '& svg': { mt: '2px' },
        mt: '16px',
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      <SeverityIcon severity="success" />
      {words}
    </Box>
  )
}

function readable({ analysis, templateIndex, step }: WorkspaceState): string {
  const damaged = new Set<StepId>([step, 'review'])
  for (const { code, template, path } of analysis.findings) {
    if (!code.startsWith('JSON-')) continue
    if (template === templateIndex) damaged.add(stepOf(fromPointer(path)))
  }
  const titles = steps.filter(({ id }) => !damaged.has(id)).map(({ title }) => title)
  if (titles.length === 0) return ''
  const list = titles.length === 1 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`
  return `${list} ${titles.length === 1 ? 'is' : 'are'} readable and can be edited. Nothing was lost.`
}
