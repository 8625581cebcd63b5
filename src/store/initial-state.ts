import type { Analysis } from '#catalog/analyze.ts'
import { noFacts } from '#catalog/facts.ts'
import { readDocument } from '#catalog/read-document.ts'
import type { ItemsByList } from './document-state.ts'
import type { Caret, ListName, Place, WorkspaceState } from './workspace-types.ts'

export const emptyAnalysis: Analysis = { ...readDocument(''), findings: [] }

export function emptyState(): WorkspaceState {
  return {
    document: undefined,
    readOnly: undefined,
    analysis: emptyAnalysis,
    isChecking: false,
    hasCheckFailed: false,
    silenced: { inDraft: [], always: [] },
    ticked: [],
    facts: noFacts,
    step: 'basics',
    templateIndex: 0,
    openItems: [],
    caret: { anchor: 0, head: 0 },
    itemIds: { customize: [], validate: [], distribute: [] },
    marked: undefined,
    formAsked: 0,
    fieldReveal: undefined,
    textReveal: undefined,
    shownFinding: undefined,
    announcement: undefined,
    undoLabel: undefined,
    redoLabel: undefined,
  }
}

export function placeOf({ step, templateIndex, openItems, caret }: WorkspaceState): Place {
  return { step, templateIndex, openItems, caret }
}

/** The very arrays of before where the ids are the same, so that views of other lists are left alone. */
export function idsOf(items: ItemsByList, former: WorkspaceState['itemIds'] | undefined): WorkspaceState['itemIds'] {
  const next: Record<ListName, readonly string[]> = {
    customize: items.customize.ids,
    validate: items.validate.ids,
    distribute: items.distribute.ids,
  }
  const isSame =
    former?.customize === next.customize && former.validate === next.validate && former.distribute === next.distribute
  return isSame ? former : next
}

export function clampIndex(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}

export function clampCaret(caret: Caret | undefined, length: number): Caret {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, length))
  return caret ? { anchor: clamp(caret.anchor), head: clamp(caret.head) } : { anchor: 0, head: 0 }
}
