import { lockAt } from '#catalog/locked.ts'
import { NodeType } from '#core/text/tree.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'

/** Why no step that lies in the properties has anything of its own to show: they come from one expression, or are no object. */
export function lockOf(state: WorkspaceState): 'expression' | 'no-object' | undefined {
  const template = templateOf(state)
  if (template && lockAt(template, ['properties'])) return 'expression'
  const { type = NodeType.Object } = valueAt(state, '/properties') ?? {}
  return type === NodeType.Object ? undefined : 'no-object'
}

/** Basics has more than properties, and Review says of everything what it is. */
export function stepLockOf(state: WorkspaceState): ReturnType<typeof lockOf> {
  return state.step === 'basics' || state.step === 'review' ? undefined : lockOf(state)
}
