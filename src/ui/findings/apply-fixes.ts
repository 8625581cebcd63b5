import type { UpgradeRequest } from '#catalog/upgrades/proposal.ts'
import { toTextOps } from '#core/text/edit.ts'
import type { Workspace } from '#store/workspace-types.ts'

/** Applies the fixes of many findings as one undo step; `words` says how many there were. What plans them comes when it is asked for. */
export async function applyFixes(
  { actions, getState }: Workspace,
  request: Pick<UpgradeRequest, 'template' | 'only'>,
  words: (count: number) => string,
): Promise<void> {
  const { planUpgrade } = await import('#catalog/upgrades/plan-upgrade.ts')
  const { document, facts } = getState()
  const { proposals, edits } = planUpgrade(document?.text ?? '', { ...request, facts })
  const label = words(proposals.filter(({ isChosen }) => isChosen).length)
  const outcome = actions.edit(label, toTextOps(edits), 'fix')
  actions.announce(outcome.ok ? `${label}.` : outcome.reason, { toast: outcome.ok, isRefusal: !outcome.ok })
}
