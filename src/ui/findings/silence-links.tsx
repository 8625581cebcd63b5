import { Box, Link } from '@mui/material'
import type { MouseEvent } from 'react'
import { silenceHere } from '#catalog/checks/silenced.ts'
import type { Finding } from '#core/finding.ts'
import { toTextOps } from '#core/text/edit.ts'
import { keepAlwaysSilenced } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { leaveFinding } from './leave-finding.ts'

/** For a finding that the user knows better about: leave it out here, in this draft, or for good. */
export function SilenceLinks({ finding }: { finding: Finding }) {
  const workspace = useWorkspace()
  const { actions, getState } = workspace
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { code } = finding
  // What cannot be read hides what else may be wrong.
  if (isReadOnly || code === 'JSON-SYNTAX') return null
  const here = () => {
    const { document, analysis } = getState()
    // A row keeps its finding while the text before it grows: where it stands by now, the checks say.
    const current = analysis.findings.find((one) => isSameFinding(one, finding))
    if (!document || !current) return
    const outcome = actions.edit(`${code} left out on a line`, toTextOps([silenceHere(document.text, current)]))
    actions.announce(outcome.ok ? `${code} left out on this line, by a comment before it.` : outcome.reason, {
      toast: outcome.ok,
      isRefusal: !outcome.ok,
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
  const leave = (silence: () => void) => (event: MouseEvent) => {
    silence()
    leaveFinding(workspace, finding, event.currentTarget)
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', mt: '4px', fontSize: '0.75rem' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        Leave it out
      </Box>
      <Link component="button" onClick={leave(here)} sx={small}>
        on this line, by a comment
      </Link>
      <Link component="button" onClick={leave(inDraft)} sx={small}>
        in this draft
      </Link>
      <Link component="button" onClick={leave(always)} sx={small}>
        always, in this browser
      </Link>
    </Box>
  )
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.path === b.path && a.template === b.template && a.message === b.message
}

const small = { fontSize: '0.75rem', fontWeight: 500 } as const
