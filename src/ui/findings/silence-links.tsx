import { Box, Link } from '@mui/material'
import { silenceHere } from '#catalog/checks/silenced.ts'
import type { Finding } from '#core/finding.ts'
import { toTextOps } from '#core/text/edit.ts'
import { keepAlwaysSilenced } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** For a finding that the user knows better about: leave it out here, in this draft, or for good. */
export function SilenceLinks({ finding }: { finding: Finding }) {
  const { actions, getState } = useWorkspace()
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { code } = finding
  // What cannot be read hides what else may be wrong.
  if (isReadOnly || code === 'JSON-SYNTAX') return null
  const here = () => {
    const text = getState().document?.text ?? ''
    const outcome = actions.edit(`${code} left out on a line`, toTextOps([silenceHere(text, finding)]))
    actions.announce(outcome.ok ? `${code} left out on this line, by a comment before it.` : outcome.reason, {
      toast: outcome.ok,
    })
  }
  const inDraft = () => {
    actions.silence({ inDraft: [...getState().silenced.inDraft, code] })
    actions.announce(`${code} left out in this draft.`)
  }
  const always = () => {
    const codes = [...getState().silenced.always, code]
    keepAlwaysSilenced(codes)
    actions.silence({ always: codes })
    actions.announce(`${code} left out in this browser.`)
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', mt: '4px', fontSize: '0.75rem' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        Leave it out
      </Box>
      <Link component="button" onClick={here} sx={small}>
        on this line, by a comment
      </Link>
      <Link component="button" onClick={inDraft} sx={small}>
        in this draft
      </Link>
      <Link component="button" onClick={always} sx={small}>
        always, in this browser
      </Link>
    </Box>
  )
}

const small = { fontSize: '0.75rem', fontWeight: 500 } as const
