import { createHistory, record, redo, undo } from '#core/text/history.ts'
import type { History } from '#core/text/history.ts'
import { carryLineEnds } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import { applyTextEdits, invertTextEdits, mapOffset } from '#core/text/text-edit.ts'
import type { Pointer } from '#core/text/path.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { StoreApi } from 'zustand/vanilla'
import { checkLater } from './checker.ts'
import type { Checker } from './checker.ts'
import { analyzeText, carryItems, carryTemplateIndex } from './document-state.ts'
import type { ItemsByList } from './document-state.ts'
import { clampIndex, idsOf, placeOf } from './initial-state.ts'
import type { AppliedTransaction, Origin } from './transaction.ts'
import type {
  Caret,
  EditOptions,
  OpenDocument,
  Outcome,
  Place,
  WorkspaceActions,
  WorkspaceState,
} from './workspace-types.ts'

/** All of a moment that undo brings back beside the text. */
interface Moment {
  readonly place: Place
  readonly items: ItemsByList
  readonly sidecar: Sidecar
}

export interface Change extends EditOptions {
  readonly edits: readonly TextEdit[]
  readonly label: string
  readonly origin: Origin
  /** The field that was typed in; further typing there joins the same undo step. Counted from the document. */
  readonly path?: Pointer
  readonly caret?: Caret
  readonly isComposing?: boolean
  /** Where the change itself knows what became of a list's items, and which card it opens. */
  readonly items?: (carried: ItemsByList) => ItemsByList
  readonly openItems?: (items: ItemsByList, open: readonly string[]) => readonly string[]
}

/** What the actions are made of: the state, and the one way to change the text. */
export interface Gateway {
  readonly store: StoreApi<WorkspaceState>
  readonly items: () => ItemsByList
  /** The only writer of the text. Nothing happens, and nothing is recorded, where the text stays the same. */
  readonly commit: (change: Change) => Outcome
  /** Goes back or forth a step; gives its label. */
  readonly travel: (direction: 'undo' | 'redo') => string | undefined
  /** Takes the last change back without offering to redo it. */
  readonly retract: () => void
  readonly lastChange: () => { readonly path: Pointer | undefined; readonly origin: string } | undefined
  readonly announce: WorkspaceActions['announce']
  /** Begins anew: another document, without a past. */
  readonly replace: (state: WorkspaceState, items: ItemsByList) => void
  /** Other items come into view: the text is the same. */
  readonly show: (state: Partial<WorkspaceState>, items: ItemsByList) => void
  readonly onTransaction: (listener: (transaction: AppliedTransaction) => void) => () => void
}

export interface GatewayOptions {
  /** Milliseconds; typing coalesces by it. */
  readonly now: () => number
  readonly checker: Checker
}

export function createGateway(
  store: StoreApi<WorkspaceState>,
  first: ItemsByList,
  { now, checker }: GatewayOptions,
): Gateway {
  const listeners = new Set<(transaction: AppliedTransaction) => void>()
  let history: History<Moment> = createHistory<Moment>()
  let items = first
  let nonce = 0

  const labels = () => ({ undoLabel: history.past.at(-1)?.label, redoLabel: history.future.at(-1)?.label })
  const momentOf = (state: WorkspaceState, document: OpenDocument): Moment => ({
    place: placeOf(state),
    items,
    sidecar: document.sidecar,
  })
  const tell = (transaction: AppliedTransaction) => {
    for (const listener of listeners) listener(transaction)
  }

  function commit(change: Change): Outcome {
    const state = store.getState()
    const { document, readOnly } = state
    if (!document) return { ok: false, reason: 'No template is open.' }
    if (readOnly !== undefined && change.origin !== 'elsewhere') return { ok: false, reason: readOnly }
    const edits = change.edits.filter(
      ({ offset, length, content }) => document.text.slice(offset, offset + length) !== content,
    )
    if (edits.length === 0) return { ok: true }

    const before = momentOf(state, document)
    const sidecar = sidecarAfter(document, edits, change)
    const next = afterEdits(state, document, checker, edits, sidecar)
    const carried = carryItems(items, state, next, edits)
    items = change.items?.(carried) ?? carried
    const openItems = change.openItems?.(items, state.openItems) ?? state.openItems
    const caret = change.caret ?? carryCaret(state.caret, edits)
    const { label, origin } = change
    const after: Moment = {
      place: { step: state.step, templateIndex: next.templateIndex, openItems, caret },
      items,
      sidecar,
    }
    const inverse = invertTextEdits(document.text, edits)
    history = record(
      history,
      { label, origin, edits, inverse, before, after, at: now(), ...placeInText(change) },
      document.text,
    )
    store.setState({ ...next, openItems, caret, itemIds: idsOf(items, state.itemIds), ...labels() })
    checkLater(store, checker)
    tell({ edits, origin, label, isNewDocument: false })
    return { ok: true }
  }

  function travel(direction: 'undo' | 'redo'): string | undefined {
    const moved = direction === 'undo' ? undo(history) : redo(history)
    const state = store.getState()
    const { document } = state
    if (!moved || !document || state.readOnly !== undefined) return undefined
    history = moved.history
    const { place, sidecar } = moved.moment
    ;({ items } = moved.moment)
    const next = afterEdits(state, document, checker, moved.edits, sidecar)
    const templateIndex = clampIndex(place.templateIndex, next.analysis.templates.length)
    store.setState({ ...next, ...place, templateIndex, itemIds: idsOf(items, state.itemIds), ...labels() })
    checkLater(store, checker)
    tell({ edits: moved.edits, origin: direction, label: moved.label, isNewDocument: false })
    return moved.label
  }

  return {
    store,
    items: () => items,
    commit,
    travel,
    retract: () => {
      if (travel('undo') === undefined) return
      history = { ...history, future: history.future.slice(0, -1) }
      store.setState(labels())
    },
    lastChange: () => {
      const last = history.past.at(-1)
      return last && { path: last.path, origin: last.origin }
    },
    announce: (text, options) => {
      nonce += 1
      store.setState({ announcement: { ...options, text, nonce } })
    },
    replace: (state, fresh) => {
      history = createHistory<Moment>()
      items = fresh
      store.setState({ ...state, itemIds: idsOf(items, undefined), ...labels() })
      checkLater(store, checker)
      tell({ edits: [], origin: 'open', label: 'Opened', isNewDocument: true })
    },
    show: (state, fresh) => {
      items = fresh
      store.setState({ ...state, itemIds: idsOf(items, undefined) })
    },
    onTransaction: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What typing joins by; left out where it does not matter. */
function placeInText({ path, isComposing }: Change) {
  return { ...(path !== undefined && { path }), ...(isComposing !== undefined && { isComposing }) }
}

function sidecarAfter({ sidecar, text }: OpenDocument, edits: readonly TextEdit[], change: EditOptions): Sidecar {
  const carried = carryLineEnds(sidecar, text, edits)
  return change.sidecar?.(carried) ?? carried
}

/** What follows from a text that came about by edits. */
function afterEdits(
  state: WorkspaceState,
  document: OpenDocument,
  checker: Checker,
  edits: readonly TextEdit[],
  sidecar: Sidecar,
) {
  const text = applyTextEdits(document.text, edits)
  const { analysis, isChecking } = analyzeText(text, checker.now, {
    analysis: state.analysis,
    edits,
    facts: state.facts,
  })
  return {
    document: { ...document, text, sidecar, version: document.version + 1 },
    analysis,
    isChecking,
    templateIndex: carryTemplateIndex(state.analysis, analysis, state.templateIndex, edits),
  }
}

function carryCaret({ anchor, head }: Caret, edits: readonly TextEdit[]): Caret {
  return { anchor: mapOffset(edits, anchor, 'left'), head: mapOffset(edits, head, 'left') }
}
