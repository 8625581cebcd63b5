import { templateOf } from '#store/selectors.ts'
import { versions } from '#catalog/versions.ts'
import { Link, Typography } from '@mui/material'
import { useSession } from '../session.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { VersionPanel } from './version-panel.tsx'

/** Below the version: what it is worth, what the switch to it meant, and what is said elsewhere. */
export function VersionFacts({ isInAddress, beside }: { isInAddress: boolean; beside: readonly string[] }) {
  return (
    <>
      <VersionPanel />
      <VersionNote isInAddress={isInAddress} />
      {beside.length > 0 && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {`Said in the code round the JSON, and changed there: ${beside.join(', ')}.`}
        </Typography>
      )}
    </>
  )
}

const reasons = {
  omitted: 'none is given',
  literal: 'the one given is not known',
  expression: 'it is an expression, of which only a plain default counts here',
  placeholder: 'a placeholder stands there',
} as const

/** What the chosen version is worth. */
function VersionNote({ isInAddress }: { isInAddress: boolean }) {
  const version = useWorkspaceState((state) => templateOf(state)?.version)
  const written = useWorkspaceState((state) => templateOf(state)?.writtenVersion)
  const form = useWorkspaceState((state) => templateOf(state)?.value(['apiVersion'])?.form)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const { openDialog } = useSession()
  const known = versions.find(({ name }) => name === version)
  if (!known) return null
  const isOwn = written === known.name
  const source = isInAddress
    ? `A request body names no API version: the address does. It is checked as ${known.name}.`
    : `Checked as ${known.name}, because ${reasons[form ?? 'omitted']}.`
  return (
    <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
      {isOwn ? `API version ${known.name}: ${known.state}.` : source} {known.note}{' '}
      {!isReadOnly && (
        <Link component="button" variant="caption" onClick={() => openDialog('upgrade')} sx={{ fontWeight: 550 }}>
          Change it with all that this needs…
        </Link>
      )}
    </Typography>
  )
}
