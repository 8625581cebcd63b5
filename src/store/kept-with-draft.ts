import type { WorkspaceState } from './workspace-types.ts'

const ofPlace = ['step', 'caret', 'templateIndex', 'ticked', 'facts'] as const

/** Something that is kept with a draft beside its text has changed. */
export function isKeptOtherwise(state: WorkspaceState, former: WorkspaceState): boolean {
  const [now, then] = [state.document, former.document]
  if (now !== then) return now?.id === then?.id && now?.file !== then?.file
  const isSame = ofPlace.every((name) => state[name] === former[name])
  return now !== undefined && !(isSame && state.silenced.inDraft === former.silenced.inDraft)
}
