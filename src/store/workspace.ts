import { createHistory, record, redo, undo } from '#core/text/history.ts'
import type { History } from '#core/text/history.ts'
import { carryLineEnds, plainSidecar } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import { applyTextEdits, invertTextEdits, mapOffset } from '#core/text/text-edit.ts'
import type { Pointer } from '#core/text/path.ts'
import type { TextEdit } from '#core/text/tree.ts'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { analyzeText, carryItems, carryTemplateIndex, largestInPlace, newItems } from './document-state.ts'
import type { ItemsByList } from './document-state.ts'
import { createEditActions } from './edit-actions.ts'
import { createItemActions } from './item-actions.ts'
import { createPlaceActions } from './place-actions.ts'
import type {
  AppliedTransaction,
  Caret,
  ListName,
  Origin,
  Outcome,
  Place,
  Workspace,
  WorkspaceActions,
  WorkspaceState,
} from './workspace-types.ts'

/** All of a moment that undo brings back beside the text. */
interface Moment {
  readonly place: Place
  readonly items: ItemsByList
  readonly sidecar: Sidecar
}

export interface Change {
  readonly edits: readonly TextEdit[]
  readonly label: string
  readonly origin: Origin
  /** The field that was typed in; further typing there joins the same undo step. Counted from the document. */
  readonly path?: Pointer
  readonly caret?: Caret
  readonly isComposing?: boolean
  /** Where the change itself knows what became of a list's items. */
  readonly items?: (carried: ItemsByList) => ItemsByList
  readonly openItems?: (items: ItemsByList, open: readonly string[]) => readonly string[]
}

/** What the actions are made of: the state, and the one way to change the text. */
export interface Gateway {
  readonly store: StoreApi<WorkspaceState>
  readonly items: () => ItemsByList
  /** The only writer of the text. Nothing happens, and nothing is recorded, where the text stays the same. */
  readonly commit: (change: Change) => Outcome
  /** Takes the last change back without offering to redo it. */
  readonly retract: () => void
  readonly announce: WorkspaceActions['announce']
  readonly lastChange: () => { readonly path: Pointer | undefined; readonly origin: string } | undefined
}

/** Runs the checks elsewhere; `undefined` where there is no worker to run them in. */
export type CheckAway = (text: string) => Promise<WorkspaceState['analysis']['findings']>

export interface WorkspaceOptions {
  /** Milliseconds; typing coalesces by it. */
  readonly now?: () => number
  readonly checkAway?: CheckAway
}

/**
 * The open document and all that happens to it.
 *
 * The text is the only truth: every change, whoever makes it, goes through
 * `commit`, so history, identities and checks can never be forgotten.
 */
export function createWorkspace({ now = () => Date.now(), checkAway }: WorkspaceOptions = {}): Workspace {
  const store = createStore<WorkspaceState>(() => emptyState())
  const listeners = new Set<(transaction: AppliedTransaction) => void>()
  let history: History<Moment> = createHistory<Moment>()
  let items = newItems(store.getState().analysis, 0)
  let nonce = 0

  const momentOf = (state: WorkspaceState): Moment => ({
    place: placeOf(state),
    items,
    sidecar: state.document?.sidecar ?? plainSidecar,
  })
  const historyLabels = () => ({
    undoLabel: history.past.at(-1)?.label,
    redoLabel: history.future.at(-1)?.label,
  })
  const tell = (transaction: AppliedTransaction) => {
    for (const listener of listeners) listener(transaction)
  }
  const announce: WorkspaceActions['announce'] = (text, options) => {
    nonce += 1
    store.setState({ announcement: { text, toast: options?.toast ?? false, nonce } })
  }

  /** Shows a text that came about by `edits`; what is not told is carried along. */
  function show(edits: readonly TextEdit[], to: { sidecar: Sidecar; place?: Place; items?: ItemsByList; caret?: Caret }) {
    const state = store.getState()
    const { document } = state
    if (!document) return
    const text = applyTextEdits(document.text, edits)
    const analysis = analyzeText(text, { analysis: state.analysis, edits })
    const templateIndex = to.place?.templateIndex ?? carryTemplateIndex(state.analysis, analysis, state.templateIndex, edits)
    items = to.items ?? carryItems(items, state, { analysis, templateIndex }, edits)
    const place = to.place ?? { ...placeOf(state), templateIndex, caret: to.caret ?? carryCaret(state.caret, edits) }
    store.setState({
      ...place,
      templateIndex: Math.max(0, Math.min(templateIndex, analysis.templates.length - 1)),
      document: { ...document, text, sidecar: to.sidecar, version: document.version + 1 },
      analysis,
      itemIds: idsOf(items, state.itemIds),
      ...historyLabels(),
    })
    checkElsewhere(text)
  }

  function checkElsewhere(text: string) {
    if (text.length <= largestInPlace) {
      if (store.getState().isChecking) store.setState({ isChecking: false })
      return
    }
    const { document } = store.getState()
    const version = document?.version
    store.setState({ isChecking: true })
    const check = checkAway ?? ((large: string) => Promise.resolve(analyzeWhole(large)))
    void check(text).then((findings) => {
      const state = store.getState()
      // A newer text has its own check under way; this answer is about one that is gone.
      if (state.document?.id !== document?.id || state.document?.version !== version) return
      store.setState({ analysis: { ...state.analysis, findings }, isChecking: false })
    })
  }

  function commit(change: Change): Outcome {
    const state = store.getState()
    const { document } = state
    if (!document) return { ok: false, reason: 'No template is open.' }
    if (state.readOnly !== undefined) return { ok: false, reason: state.readOnly }
    const edits = change.edits.filter(({ offset, length, content }) => document.text.slice(offset, offset + length) !== content)
    if (edits.length === 0) return { ok: true }
    const before = momentOf(state)
    const inverse = invertTextEdits(document.text, edits)
    const { sidecar } = carryLineEnds(document.sidecar, document.text, edits)
    show(edits, { sidecar, ...(change.caret && { caret: change.caret }) })
    if (change.items) items = change.items(items)
    const openItems = change.openItems?.(items, store.getState().openItems) ?? store.getState().openItems
    store.setState({ itemIds: idsOf(items, store.getState().itemIds), openItems })
    history = record(history, {
      label: change.label,
      origin: change.origin,
      edits,
      inverse,
      before,
      after: momentOf(store.getState()),
      at: now(),
      ...(change.path !== undefined && { path: change.path }),
      ...(change.isComposing !== undefined && { isComposing: change.isComposing }),
    }, document.text)
    store.setState(historyLabels())
    tell({ edits, origin: change.origin, label: change.label, isNewDocument: false })
    return { ok: true }
  }

  function travel(step: typeof undo, origin: 'undo' | 'redo') {
    const moved = step(history)
    if (!moved || store.getState().readOnly !== undefined) return undefined
    history = moved.history
    const { place, items: restored, sidecar } = moved.moment
    show(moved.edits, { place, items: restored, sidecar })
    tell({ edits: moved.edits, origin, label: moved.label, isNewDocument: false })
    return moved.label
  }

  const gateway: Gateway = {
    store,
    items: () => items,
    commit,
    retract: () => {
      if (travel(undo, 'undo') === undefined) return
      history = { ...history, future: history.future.slice(0, -1) }
      store.setState(historyLabels())
    },
    announce,
    lastChange: () => {
      const last = history.past.at(-1)
      return last && { path: last.path, origin: last.origin }
    },
  }

  const actions: WorkspaceActions = {
    ...createEditActions(gateway),
    ...createItemActions(gateway),
    ...createPlaceActions(gateway),
    announce,
    undo: () => {
      const label = travel(undo, 'undo')
      if (label !== undefined) announce(`Undone: ${label}.`)
    },
    redo: () => {
      const label = travel(redo, 'redo')
      if (label !== undefined) announce(`Redone: ${label}.`)
    },
    open: (opened, place, readOnly) => {
      history = createHistory<Moment>()
      const analysis = analyzeText(opened.text)
      const templateIndex = Math.max(0, Math.min(place?.templateIndex ?? 0, analysis.templates.length - 1))
      items = newItems(analysis, templateIndex)
      store.setState({
        ...emptyState(),
        ...place,
        // Ids live as long as the page: a stored one means nothing to these items.
        openItems: [],
        caret: clampCaret(place?.caret, opened.text.length),
        templateIndex,
        document: { ...opened, openedText: opened.openedText ?? opened.text, version: 0 },
        analysis,
        readOnly,
        itemIds: idsOf(items, undefined),
      })
      checkElsewhere(opened.text)
      tell({ edits: [], origin: 'open', label: 'Opened', isNewDocument: true })
    },
    close: () => {
      history = createHistory<Moment>()
      items = newItems(emptyAnalysis, 0)
      store.setState(emptyState())
      tell({ edits: [], origin: 'open', label: 'Closed', isNewDocument: true })
    },
    rename: (fileName) => {
      const { document } = store.getState()
      if (document) store.setState({ document: { ...document, fileName } })
    },
    selectTemplate: (templateIndex) => {
      const { analysis } = store.getState()
      items = newItems(analysis, templateIndex)
      store.setState({ templateIndex, openItems: [], itemIds: idsOf(items, undefined), marked: undefined })
    },
  }

  return {
    ...store,
    actions,
    onTransaction: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    template: () => {
      const { analysis, templateIndex } = store.getState()
      return analysis.templates[templateIndex]
    },
  }
}

const emptyAnalysis = analyzeText('')

function analyzeWhole(text: string) {
  return analyzeText(text).findings
}

function emptyState(): WorkspaceState {
  return {
    document: undefined,
    readOnly: undefined,
    analysis: emptyAnalysis,
    isChecking: false,
    step: 'basics',
    templateIndex: 0,
    openItems: [],
    caret: { anchor: 0, head: 0 },
    itemIds: { customize: [], validate: [], distribute: [] },
    marked: undefined,
    fieldReveal: undefined,
    textReveal: undefined,
    announcement: undefined,
    undoLabel: undefined,
    redoLabel: undefined,
  }
}

function placeOf({ step, templateIndex, openItems, caret }: WorkspaceState): Place {
  return { step, templateIndex, openItems, caret }
}

/** The very arrays of before where the ids are the same, so that views of other lists are left alone. */
function idsOf(items: ItemsByList, former: WorkspaceState['itemIds'] | undefined): WorkspaceState['itemIds'] {
  const next: Record<ListName, readonly string[]> = {
    customize: items.customize.ids,
    validate: items.validate.ids,
    distribute: items.distribute.ids,
  }
  const isSame = former && former.customize === next.customize && former.validate === next.validate && former.distribute === next.distribute
  return isSame ? former : next
}

function carryCaret({ anchor, head }: Caret, edits: readonly TextEdit[]): Caret {
  return { anchor: mapOffset(edits, anchor, 'left'), head: mapOffset(edits, head, 'left') }
}

function clampCaret(caret: Caret | undefined, length: number): Caret {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, length))
  return caret ? { anchor: clamp(caret.anchor), head: clamp(caret.head) } : { anchor: 0, head: 0 }
}
