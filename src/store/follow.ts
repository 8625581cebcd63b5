import { noFacts } from '#catalog/facts.ts'
import type { Facts } from '#catalog/facts.ts'
import { toTextOps } from '#core/text/edit.ts'
import { differenceOf } from '#core/text/text-edit.ts'
import type { StoredDraft } from './draft-database.ts'
import type { Workspace } from './workspace-types.ts'

/** Brings the open document to what another tab has written, as edits: caret, folds and past stay. */
export function follow({ actions, getState }: Workspace, draft: StoredDraft) {
  const { document, readOnly } = getState()
  if (!document) return
  const edits = toTextOps(differenceOf(document.text, draft.text))
  if (!actions.edit('Changes of another tab', edits, 'elsewhere').ok) actions.open(draft, draft.place, readOnly, draft)
  actions.bindFile(draft.file, draft.sidecar)
  followFacts({ actions, getState }, draft.facts ?? noFacts)
  followTicks({ actions, getState }, draft.ticked ?? [])
  followSilenced({ actions, getState }, draft.silenced ?? [])
}

type Followed = Pick<Workspace, 'actions' | 'getState'>

function followFacts({ actions, getState }: Followed, facts: Facts) {
  if (JSON.stringify(getState().facts) !== JSON.stringify(facts)) actions.setFacts(facts)
}

function followTicks({ actions, getState }: Followed, ticked: readonly string[]) {
  for (const entry of new Set([...getState().ticked, ...ticked])) actions.tick(entry, ticked.includes(entry))
}

function followSilenced({ actions, getState }: Followed, inDraft: readonly string[]) {
  if (getState().silenced.inDraft.join(' ') !== inDraft.join(' ')) actions.silence({ inDraft })
}
