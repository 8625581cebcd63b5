import { createWorkspace } from '#store/workspace.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { alwaysSilenced } from '#ui/settings.ts'
import { createCheckAway } from './check-away.ts'
import { whenShown } from './when-shown.ts'

const checkAway = createCheckAway()

/** A workspace as each of this page is: large texts are checked in the worker, what the user never wants to see is left out. */
export function createPageWorkspace(): Workspace {
  const workspace = createWorkspace({ ...(checkAway && { checkAway }), whenShown })
  workspace.actions.silence({ always: alwaysSilenced() })
  return workspace
}
